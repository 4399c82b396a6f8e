package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.likeness.SlowGroups;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.Vocabulary;
import io.xenotime.thesaurus.Thesaurus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How well near-duplicates and stories are found, measured on pairs that were labelled. */
class GroupSampleTest {

  private static final Path JUDGMENTS = Path.of("..", "index-data", "judgments");
  private static final Path POSTS = Path.of("..", "index-data", "posts");

  private static final List<Pair> PAIRS = new ArrayList<>();
  private static final Map<String, Long> IDS = new HashMap<>();
  private static SlowGroups groups;

  /** Two posts by slug, and what they are to each other. */
  private record Pair(String one, String other, String are) {
    private boolean isIn(SortedMap<Long, Long> firsts) {
      Long first = firsts.get(IDS.get(one));
      return first != null && first.equals(firsts.get(IDS.get(other)));
    }
  }

  /** What was found against what is there. */
  private record Counts(List<Pair> right, List<Pair> wrong, List<Pair> missed) {
    private double precision() {
      return right.size() / (double) (right.size() + wrong.size());
    }

    private double recall() {
      return right.size() / (double) (right.size() + missed.size());
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.3f, recall %.3f: %d right, wrong %s, missed %s",
          precision(),
          recall(),
          right.size(),
          wrong,
          missed);
    }
  }

  @BeforeAll
  static void groupTheSample() throws IOException {
    List<Article> posts = Posts.articles(Posts.extracted(Articles.FACETS, POSTS));
    List<Article> all = new ArrayList<>(posts);
    all.addAll(Variants.read(JUDGMENTS.resolve("variants.jsonl"), posts));
    DerivedFacets derived = new DerivedFacets(Articles.FACETS, Vocabulary.of(Thesaurus.builtIn()));
    all.replaceAll(derived::tagged);
    all.forEach(article -> IDS.put(article.slug(), article.id()));
    groups = SlowGroups.of(all);
    List<String> lines = Files.readAllLines(JUDGMENTS.resolve("pairs.tsv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      PAIRS.add(new Pair(cells[0], cells[1], cells[2]));
    }
  }

  private static Counts count(List<Pair> pairs, SortedMap<Long, Long> found, String are) {
    Predicate<Pair> isFound = pair -> pair.isIn(found);
    Predicate<Pair> isThere = pair -> pair.are().equals(are);
    return new Counts(
        pairs.stream().filter(isFound.and(isThere)).toList(),
        pairs.stream().filter(isFound.and(isThere.negate())).toList(),
        pairs.stream().filter(isFound.negate().and(isThere)).toList());
  }

  @Test
  void thePairsNamePostsThatAreThere() {
    assertThat(PAIRS)
        .hasSizeGreaterThanOrEqualTo(60)
        .allSatisfy(pair -> assertThat(IDS).containsKeys(pair.one(), pair.other()));
  }

  @Test
  void nearDuplicatesAreFound() {
    Counts counts = count(PAIRS, groups.duplicates(), "duplicate");
    assertThat(counts.precision()).as("%s", counts).isGreaterThanOrEqualTo(0.95);
    assertThat(counts.recall()).as("%s", counts).isGreaterThanOrEqualTo(0.9);
  }

  /** Near-duplicates are left out: they are in one story anyway. */
  @Test
  void storiesAreFound() {
    List<Pair> pairs = PAIRS.stream().filter(pair -> !pair.are().equals("duplicate")).toList();
    Counts counts = count(pairs, groups.stories(), "story");
    assertThat(counts.precision()).as("%s", counts).isGreaterThanOrEqualTo(0.9);
    assertThat(counts.recall()).as("%s", counts).isGreaterThanOrEqualTo(0.8);
  }

  @Test
  void nearDuplicatesAreInOneStory() {
    assertThat(groups.duplicates().entrySet())
        .allSatisfy(member ->
            assertThat(groups.stories().get(member.getKey()))
                .isEqualTo(groups.stories().get(member.getValue())));
  }
}
