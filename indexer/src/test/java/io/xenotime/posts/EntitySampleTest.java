package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.schema.EntityTagger;
import io.xenotime.schema.Vocabulary;
import io.xenotime.thesaurus.Kind;
import io.xenotime.thesaurus.Thesaurus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How well entities are found, measured on posts that were read and labelled by hand. */
class EntitySampleTest {

  private static final Path LABELS = Path.of("..", "index-data", "judgments", "entities.tsv");
  private static final Path POSTS = Path.of("..", "index-data", "posts");

  private static final Map<String, Set<String>> labelled = new LinkedHashMap<>();
  private static final Map<String, Set<String>> found = new LinkedHashMap<>();

  /** What was found against what is there. */
  private record Counts(int right, int wrong, int missed) {
    private double precision() {
      return right / (double) (right + wrong);
    }

    private double recall() {
      return right / (double) (right + missed);
    }
  }

  @BeforeAll
  static void tagTheSample() throws IOException {
    for (String line : Files.readAllLines(LABELS).subList(1, Files.readAllLines(LABELS).size())) {
      String[] cells = line.split("\t", -1);
      labelled.computeIfAbsent(cells[0], none -> new TreeSet<>()).add(cells[1] + " " + cells[2]);
    }
    EntityTagger tagger = new EntityTagger(Vocabulary.of(Thesaurus.builtIn()));
    for (Article article : Posts.articles(Posts.extracted(Articles.FACETS, POSTS))) {
      if (labelled.containsKey(article.slug())) {
        Set<String> tags = found.computeIfAbsent(article.slug(), none -> new TreeSet<>());
        tagger.entities(article).stream()
            .filter(entry -> entry.kind() != Kind.ACRONYM)
            .forEach(entry -> tags.add(entry.kind().label() + " " + entry.name()));
      }
    }
  }

  private static Counts counts(String prefix) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (String post : labelled.keySet()) {
      Set<String> there = starting(labelled.get(post), prefix);
      Set<String> tags = starting(found.get(post), prefix);
      Set<String> both = new HashSet<>(tags);
      both.retainAll(there);
      right += both.size();
      wrong += tags.size() - both.size();
      missed += there.size() - both.size();
    }
    return new Counts(right, wrong, missed);
  }

  private static Set<String> starting(Set<String> tags, String prefix) {
    Set<String> starting = new TreeSet<>(tags);
    starting.removeIf(tag -> !tag.startsWith(prefix));
    return starting;
  }

  private static List<String> differences() {
    List<String> differences = new ArrayList<>();
    labelled.forEach((post, there) -> {
      found.get(post).stream()
          .filter(tag -> !there.contains(tag))
          .forEach(tag -> differences.add("wrong  " + post + " " + tag));
      there.stream()
          .filter(tag -> !found.get(post).contains(tag))
          .forEach(tag -> differences.add("missed " + post + " " + tag));
    });
    Map<Kind, Counts> byKind = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      byKind.put(kind, counts(kind.label()));
    }
    byKind.forEach((kind, counts) -> differences.add(kind + " " + counts));
    return differences;
  }

  @Test
  void theSampleIsLargeEnough() {
    assertThat(labelled).hasSizeGreaterThanOrEqualTo(40);
    assertThat(found).hasSameSizeAs(labelled);
  }

  @Test
  void hardlyAnythingIsFoundThatIsNotThere() {
    assertThat(counts("").precision())
        .as(() -> String.join("\n", differences()))
        .isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void hardlyAnythingIsMissed() {
    assertThat(counts("").recall())
        .as(() -> String.join("\n", differences()))
        .isGreaterThanOrEqualTo(0.95);
  }
}
