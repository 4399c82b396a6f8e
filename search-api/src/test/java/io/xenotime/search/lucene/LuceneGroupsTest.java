package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.likeness.Prose;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Stamps;
import io.xenotime.search.ArticleGroup;
import io.xenotime.search.Collapse;
import io.xenotime.search.ScanEngine;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import io.xenotime.write.lucene.LuceneSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The groups of an index as the indexer writes it, against comparing all articles. */
class LuceneGroupsTest {

  private static final Instant DAY_ONE = Instant.parse("2026-03-01T08:00:00Z");

  @TempDir private Path temp;

  private SearchEngine engineOver(List<Article> articles) throws IOException {
    IndexFolder folder = new IndexFolder(temp.resolve("index"));
    try (ArticleSink sink =
        LuceneSink.goOn(
            folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE), InstantSource.fixed(DAY_ONE))) {
      for (Article article : articles) {
        sink.put(article);
      }
      sink.commit();
    }
    return LuceneEngine.open(folder, SearchLimits.DEFAULT, FacetTrees.NONE);
  }

  private static Article article(long id, int days, String text) {
    return Articles.article(id)
        .title(text.substring(0, 60))
        .body(text)
        .published(DAY_ONE.plusSeconds(days * 86_400L).toString())
        .build();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void groupsAreThoseOfComparingAllWithAll(Collapse.Group group) throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Article> articles = new ArrayList<>();
    for (long id = 1; id <= 60; id++) {
      int topic = random.nextInt(10);
      String text = Prose.of(new Random(random.nextInt(3)), topic, 100);
      articles.add(article(id, random.nextInt(60), Prose.edited(random, text, random.nextInt(12))));
    }
    SearchEngine scan =
        new ScanEngine(Articles.FACETS, SearchLimits.DEFAULT, Clock.systemUTC(), articles);
    try (SearchEngine engine = engineOver(articles)) {
      for (Article article : articles) {
        ArticleGroup found = engine.group(article.id(), group).orElseThrow();
        ArticleGroup expected = scan.group(article.id(), group).orElseThrow();
        assertThat(found.members())
            .as("seed %d, article %d", seed, article.id())
            .isEqualTo(expected.members());
        assertThat(found.total()).isEqualTo(expected.total());
      }
    }
  }

  @Test
  void ofALargeGroupTheFirstAreTold() throws IOException {
    String text = Prose.of(new Random(1), 1, 100);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      articles.add(article(200 - i, i, text));
    }
    try (SearchEngine engine = engineOver(articles)) {
      ArticleGroup group = engine.group(80, Collapse.Group.DUPLICATES).orElseThrow();
      assertThat(group.total()).isEqualTo(130);
      assertThat(group.members()).isEqualTo(articles.subList(0, ArticleGroup.MOST_MEMBERS));
    }
  }

  @Test
  void whatIsNotThereHasNoGroup() throws IOException {
    try (SearchEngine engine = engineOver(List.of(article(1, 0, Prose.of(new Random(1), 1, 80))))) {
      assertThat(engine.group(2, Collapse.Group.STORY)).isEmpty();
      assertThat(engine.group(1, Collapse.Group.STORY).orElseThrow().total()).isEqualTo(1);
    }
  }
}
