package io.xenotime.write.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.likeness.Prose;
import io.xenotime.likeness.SlowGroups;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Stamps;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupingTest {

  private static final Instant DAY_ONE = Instant.parse("2026-03-01T08:00:00Z");

  @TempDir private Path temp;
  private IndexFolder folder;

  @BeforeEach
  void folder() {
    folder = new IndexFolder(temp.resolve("index"));
  }

  private ArticleSink open(IndexFolder into) throws IOException {
    return LuceneSink.goOn(
        into,
        Stamps.plain(Articles.FACETS, Thesaurus.NONE),
        InstantSource.fixed(Instant.parse("2026-11-20T12:00:00Z")));
  }

  private WrittenGroups put(Article... articles) throws IOException {
    try (ArticleSink sink = open(folder)) {
      for (Article article : articles) {
        sink.put(article);
      }
      sink.commit();
    }
    return WrittenGroups.of(folder);
  }

  private WrittenGroups delete(long id) throws IOException {
    try (ArticleSink sink = open(folder)) {
      sink.delete(id);
      sink.commit();
    }
    return WrittenGroups.of(folder);
  }

  private static Article article(long id, int days, String text) {
    return Articles.article(id)
        .title(text.substring(0, 60))
        .body(text)
        .published(DAY_ONE.plusSeconds(days * 86_400L + id).toString())
        .build();
  }

  private static String text(int topic) {
    return Prose.of(new Random(topic), topic, 120);
  }

  @Test
  void articlesThatAreAloneHaveNoGroup() throws IOException {
    WrittenGroups groups = put(article(1, 0, text(1)), article(2, 1, text(2)));
    assertThat(groups).isEqualTo(new WrittenGroups(new TreeMap<>(), new TreeMap<>()));
  }

  @Test
  void aGroupIsNamedByItsFirstArticle() throws IOException {
    WrittenGroups groups =
        put(article(1, 5, text(1)), article(2, 0, text(1)), article(3, 400, text(1)));
    assertThat(groups.duplicates()).isEqualTo(Map.of(1L, 2L, 2L, 2L, 3L, 2L));
    assertThat(groups.stories()).isEqualTo(groups.duplicates());
  }

  @Test
  void whatComesLaterJoins() throws IOException {
    put(article(1, 5, text(1)));
    assertThat(put(article(2, 6, text(1))).duplicates()).isEqualTo(Map.of(1L, 1L, 2L, 1L));
  }

  @Test
  void theGroupOfADeletedFirstIsNamedAnew() throws IOException {
    put(article(1, 1, text(1)), article(2, 2, text(1)), article(3, 3, text(1)));
    WrittenGroups groups = delete(1);
    assertThat(groups.duplicates()).isEqualTo(Map.of(2L, 2L, 3L, 2L));
    assertThat(groups.stories()).isEqualTo(Map.of(2L, 2L, 3L, 2L));
  }

  @Test
  void whoIsLeftAloneHasNoGroupAnyMore() throws IOException {
    put(article(1, 1, text(1)), article(2, 2, text(1)));
    assertThat(delete(1)).isEqualTo(new WrittenGroups(new TreeMap<>(), new TreeMap<>()));
  }

  @Test
  void anArticleThatIsWrittenAnewLeavesItsGroup() throws IOException {
    put(article(1, 1, text(1)), article(2, 2, text(1)), article(3, 3, text(2)));
    assertThat(put(article(2, 2, text(2))).duplicates()).isEqualTo(Map.of(2L, 2L, 3L, 2L));
  }

  @Test
  void articlesOnOneEventAreAStory() throws IOException {
    WrittenGroups groups =
        put(
            article(1, 0, Prose.of(new Random(1), 7, 120)),
            article(2, 3, Prose.of(new Random(2), 7, 120)),
            article(3, 40, Prose.of(new Random(3), 7, 120)));
    assertThat(groups.duplicates()).isEmpty();
    assertThat(groups.stories()).isEqualTo(Map.of(1L, 1L, 2L, 1L));
  }

  @Test
  void aLeadIsAloneWhenWhoFollowedItWentThoughALateReprintStays() throws IOException {
    String reprinted = Prose.of(new Random(3), 7, 120);
    WrittenGroups groups =
        put(
            article(1, 0, Prose.of(new Random(2), 7, 120)),
            article(2, 7, reprinted),
            article(3, 25, reprinted));
    assertThat(groups.stories()).isEqualTo(Map.of(1L, 1L, 2L, 1L, 3L, 1L));
    assertThat(delete(2)).isEqualTo(new WrittenGroups(new TreeMap<>(), new TreeMap<>()));
  }

  @Test
  void anyRowOfCommitsEndsInTheGroupsOfTheirContent() throws IOException {
    for (int round = 0; round < 4; round++) {
      long seed = new Random().nextLong();
      folder = new IndexFolder(temp.resolve("index" + round));
      changeAtRandom(new Random(seed), seed);
      WrittenGroups groups = WrittenGroups.of(folder);
      assertThat(groups.duplicates()).as("seed %d", seed).isNotEmpty();
      assertThat(groups.stories())
          .as("seed %d", seed)
          .hasSizeGreaterThan(groups.duplicates().size());
    }
  }

  private void changeAtRandom(Random random, long seed) throws IOException {
    SortedMap<Long, Article> articles = new TreeMap<>();
    for (Article article : alwaysThere()) {
      articles.put(article.id(), article);
    }
    int days = 5 + random.nextInt(120);
    for (int commit = 0; commit < 10; commit++) {
      try (ArticleSink sink = open(folder)) {
        if (commit == 0) {
          for (Article article : articles.values()) {
            sink.put(article);
          }
        }
        int steps = commit == 0 ? 30 : 1 + random.nextInt(6);
        for (int step = 0; step < steps; step++) {
          long id = 1 + random.nextInt(60);
          if (random.nextInt(3) == 0 && commit > 0) {
            sink.delete(id);
            articles.remove(id);
          } else {
            Article article = anyArticle(random, id, days);
            sink.put(article);
            articles.put(id, article);
          }
        }
        sink.commit();
      }
      SlowGroups slow = SlowGroups.of(articles.values());
      WrittenGroups expected = new WrittenGroups(slow.duplicates(), slow.stories());
      assertThat(WrittenGroups.of(folder))
          .as("seed %d commit %d", seed, commit)
          .isEqualTo(expected);
    }
    assertThat(atOnce(new ArrayList<>(articles.values())))
        .as("seed %d", seed)
        .isEqualTo(WrittenGroups.of(folder));
  }

  /** Near-duplicates, and articles of one story that are none, whatever else comes and goes. */
  private static List<Article> alwaysThere() {
    String text = Prose.of(new Random(4), 7, 200);
    return List.of(
        article(101, 0, text),
        article(102, 1, text),
        article(103, 0, Prose.of(new Random(2), 7, 120)),
        article(104, 3, Prose.of(new Random(3), 7, 120)));
  }

  private WrittenGroups atOnce(List<Article> articles) throws IOException {
    IndexFolder other =
        new IndexFolder(folder.root().resolveSibling(folder.root().getFileName() + "-at-once"));
    try (ArticleSink sink = open(other)) {
      for (Article article : articles.reversed()) {
        sink.put(article);
      }
      sink.commit();
    }
    return WrittenGroups.of(other);
  }

  /** One of few texts, perhaps with words changed, on one of few topics. */
  private static Article anyArticle(Random random, long id, int days) {
    int topic = random.nextInt(8);
    String text = Prose.of(new Random(random.nextInt(2)), topic, 200);
    return article(id, random.nextInt(days), Prose.edited(random, text, random.nextInt(12)));
  }
}
