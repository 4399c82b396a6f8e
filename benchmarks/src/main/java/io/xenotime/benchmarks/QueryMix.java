package io.xenotime.benchmarks;

import io.xenotime.benchmarks.RandomStreams.Purpose;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes the searches that an archive is asked, from the archive's own seed: words of headlines that
 * exist, and words of known frequency. The same archive gets the same searches. For one thread.
 */
final class QueryMix {

  private static final double FREQUENT = 0.35;
  private static final double BROAD = 0.1;
  private static final int CHOICE = 40;
  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

  private final PostMaker maker;
  private final SplittableRandom random;
  private final WordSurvey survey;
  private final List<String> frequent;
  private final List<String> broad;

  private QueryMix(PostMaker maker) throws IOException {
    this.maker = maker;
    this.random = new RandomStreams(maker.spec().seed()).of(Purpose.QUERIES);
    this.survey = new WordSurvey(maker);
    this.frequent = survey.nearest(FREQUENT, CHOICE);
    this.broad = survey.nearest(BROAD, CHOICE);
  }

  /**
   * Returns searches in the order they are asked, each class as often as its share says, mixed.
   *
   * @param hundreds how many hundred searches
   */
  static List<Query> of(PostMaker maker, int hundreds) throws IOException {
    QueryMix mix = new QueryMix(maker);
    List<Query> all = new ArrayList<>(100 * hundreds);
    for (int hundred = 0; hundred < hundreds; hundred++) {
      List<QueryClass> kinds = new ArrayList<>(100);
      for (QueryClass kind : QueryClass.values()) {
        for (int i = 0; i < kind.percent(); i++) {
          kinds.add(kind);
        }
      }
      while (!kinds.isEmpty()) {
        all.add(mix.query(kinds.remove(mix.random.nextInt(kinds.size()))));
      }
    }
    return all;
  }

  private Query query(QueryClass kind) throws IOException {
    return switch (kind) {
      case TWO_WORDS -> query(kind, headlineWords(2));
      case THREE_WORDS -> query(kind, headlineWords(3));
      case FREQUENT_WORD -> query(kind, one(frequent));
      case RARE_WORD -> query(kind, rareWord());
      case BROAD_WORD -> query(kind, one(broad));
      case PHRASE -> query(kind, '"' + maker.vocabulary().nextPair(random) + '"');
      case PREFIX -> query(kind, prefix());
      case WORD_IN_REGION -> Query.of(kind, headlineWords(1), Map.of("regions", region()));
      case REGIONS_AND_DATES -> Query.of(kind, one(broad), regionsAndDates());
      case EVERYTHING -> query(kind, "");
      case NEWEST_FIRST -> Query.of(kind, headlineWords(1), Map.of("sort", "newest"));
      case PAGE_THREE -> Query.of(kind, one(frequent), Map.of("page", "3"));
      case TITLE_WORD -> query(kind, "title:" + headlineWords(1));
      case SUGGESTION -> Query.suggestion(headlineWords(1));
    };
  }

  private static Query query(QueryClass kind, String text) {
    return Query.of(kind, text, Map.of());
  }

  /** Returns so many different words that the headline of some post has. */
  private String headlineWords(int wanted) {
    while (true) {
      String title = maker.post(random.nextLong(maker.spec().posts())).title();
      List<String> words =
          new ArrayList<>(
              SPACE.splitAsStream(title).filter(Vocabulary::isContentWord).distinct().toList());
      // A headline with too few words to look for is passed over; hardly any has.
      if (words.size() >= wanted) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < wanted; i++) {
          text.append(i == 0 ? "" : " ").append(words.remove(random.nextInt(words.size())));
        }
        return text.toString().toLowerCase(Locale.ROOT);
      }
    }
  }

  private String rareWord() throws IOException {
    while (true) {
      String text = String.join(" ", maker.post(random.nextLong(maker.spec().posts())).body());
      List<String> words =
          NO_WORD.splitAsStream(text).filter(Vocabulary::isContentWord).distinct().toList();
      List<String> rare = survey.rare(words);
      if (!rare.isEmpty()) {
        return one(rare).toLowerCase(Locale.ROOT);
      }
    }
  }

  private String prefix() {
    String word = headlineWords(1);
    return word.substring(0, Math.min(word.length(), random.nextInt(3, 6))) + "*";
  }

  private Map<String, String> regionsAndDates() {
    String first = region();
    String second = region();
    while (second.equals(first)) {
      second = region();
    }
    // Somewhere in the three years that have the most posts.
    LocalDate after = Calendar.END.minusMonths(36).withDayOfMonth(1).plusMonths(random.nextInt(30));
    return new TreeMap<>(
        Map.of(
            "regions", first + "," + second,
            "after", after.toString(),
            "before", after.plusMonths(6).toString()));
  }

  private String region() {
    return maker.taxonomies().regions().one(random).slug();
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
