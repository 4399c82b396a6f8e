package io.xenotime.benchmarks;

import io.xenotime.schema.NewsAnalyzer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How many posts of a made-up archive have a word, by its stem as searches see it; counted in up to
 * {@value #MOST} posts evenly from the whole archive. Immutable after construction.
 */
final class WordSurvey {

  private static final int MOST = 2_000;
  private static final String TEXT = "text";

  /** Only these are looked at for words that many posts have. */
  private static final int FREQUENT_RANKS = 4_000;

  private final Vocabulary vocabulary;
  private final Map<String, Integer> postsByStem = new HashMap<>();
  private final int posts;

  /** Makes the posts and counts; takes a second or two. */
  WordSurvey(PostMaker maker) throws IOException {
    vocabulary = maker.vocabulary();
    posts = (int) Math.min(MOST, maker.spec().posts());
    try (NewsAnalyzer analyzer = NewsAnalyzer.forQueries()) {
      for (int i = 0; i < posts; i++) {
        MadeUpPost post = maker.post(i * maker.spec().posts() / posts);
        stems(analyzer, text(post)).forEach(stem -> postsByStem.merge(stem, 1, Integer::sum));
      }
    }
  }

  /** Returns the content words whose share of all posts is nearest to the wanted one. */
  List<String> nearest(double share, int words) throws IOException {
    record Distance(String word, double distance) {}
    List<Distance> all = new ArrayList<>();
    try (NewsAnalyzer analyzer = NewsAnalyzer.forQueries()) {
      for (String word : frequentWords()) {
        all.add(new Distance(word, Math.abs((double) posts(analyzer, word) / posts - share)));
      }
    }
    return all.stream()
        .sorted(Comparator.comparingDouble(Distance::distance).thenComparing(Distance::word))
        .limit(words)
        .map(Distance::word)
        .toList();
  }

  /** Returns those of the words that at most one of the posts looked at has. */
  List<String> rare(List<String> words) throws IOException {
    List<String> rare = new ArrayList<>();
    try (NewsAnalyzer analyzer = NewsAnalyzer.forQueries()) {
      for (String word : words) {
        if (posts(analyzer, word) <= 1) {
          rare.add(word);
        }
      }
    }
    return rare;
  }

  private List<String> frequentWords() {
    return IntStream.range(0, Math.min(FREQUENT_RANKS, vocabulary.size()))
        .mapToObj(vocabulary::word)
        .filter(Vocabulary::isContentWord)
        .toList();
  }

  private int posts(NewsAnalyzer analyzer, String word) throws IOException {
    int most = 0;
    for (String stem : stems(analyzer, word)) {
      most = Math.max(most, postsByStem.getOrDefault(stem, 0));
    }
    return most;
  }

  private static String text(MadeUpPost post) {
    return post.title()
        + "\n"
        + String.join("\n", post.highlights())
        + "\n"
        + String.join("\n", post.body());
  }

  private static Set<String> stems(NewsAnalyzer analyzer, String text) throws IOException {
    Set<String> stems = new HashSet<>();
    try (TokenStream tokens = analyzer.tokenStream(TEXT, text)) {
      CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(stem.toString());
      }
      tokens.end();
    }
    return stems;
  }
}
