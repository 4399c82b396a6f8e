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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How well entities are found, measured on posts that were read and labelled. */
class EntitySampleTest {

  private static final Path LABELS = Path.of("..", "index-data", "judgments", "entities.tsv");
  private static final Path POSTS = Path.of("..", "index-data", "posts");

  /** The others were chosen for their traps; in file order each fourth post is in the sample. */
  private static final int EVERY = 4;

  private static final Map<String, Set<String>> labelled = new LinkedHashMap<>();
  private static final Map<String, Set<String>> found = new LinkedHashMap<>();
  private static final Set<String> notChosen = new HashSet<>();

  /** What was found against what is there. */
  private record Counts(int right, int wrong, int missed) {
    private double precision() {
      return right / (double) (right + wrong);
    }

    private double recall() {
      return right / (double) (right + missed);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.3f, recall %.3f: %d right, %d wrong, %d missed",
          precision(),
          recall(),
          right,
          wrong,
          missed);
    }
  }

  @BeforeAll
  static void tagTheSample() throws IOException {
    for (String line : Files.readAllLines(LABELS).subList(1, Files.readAllLines(LABELS).size())) {
      String[] cells = line.split("\t", -1);
      labelled.computeIfAbsent(cells[0], none -> new TreeSet<>()).add(cells[1] + " " + cells[2]);
    }
    EntityTagger tagger = new EntityTagger(Vocabulary.of(Thesaurus.builtIn()));
    List<Article> articles = Posts.articles(Posts.extracted(Articles.FACETS, POSTS));
    for (int i = 0; i < articles.size(); i += EVERY) {
      notChosen.add(articles.get(i).slug());
    }
    for (Article article : articles) {
      if (labelled.containsKey(article.slug())) {
        Set<String> tags = found.computeIfAbsent(article.slug(), none -> new TreeSet<>());
        tagger.entities(article).stream()
            .filter(entry -> entry.kind() != Kind.ACRONYM)
            .forEach(entry -> tags.add(entry.kind().label() + " " + entry.name()));
      }
    }
  }

  private static Counts counts(String prefix) {
    return counts(labelled.keySet(), prefix);
  }

  private static Counts counts(Set<String> posts, String prefix) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (String post : posts) {
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
    differences.add("all posts " + figures(labelled.keySet()));
    differences.add("those not chosen for traps " + figures(notChosen));
    return differences;
  }

  private static String figures(Set<String> posts) {
    StringBuilder figures = new StringBuilder(counts(posts, "").toString());
    for (Kind kind : Kind.values()) {
      figures.append("\n  ").append(kind).append(' ').append(counts(posts, kind.label()));
    }
    return figures.toString();
  }

  @Test
  void theSampleIsLargeEnough() {
    assertThat(labelled).hasSizeGreaterThanOrEqualTo(40);
    assertThat(found).hasSameSizeAs(labelled);
    assertThat(labelled.keySet()).containsAll(notChosen);
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
