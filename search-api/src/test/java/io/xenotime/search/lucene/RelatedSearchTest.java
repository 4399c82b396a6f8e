package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.RelatedPosts.RelatedPost;
import io.xenotime.search.SearchLimits;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.thesaurus.ThesaurusReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelatedSearchTest {

  private static final List<Articles> OTHERS =
      List.of(
          article(91).title("Quota"),
          article(92).title("Port"),
          article(93).title("Law"),
          article(94).title("Talks"),
          article(95).title("Shares"),
          article(96).title("Rail"));

  @TempDir Path folder;

  private static List<Article> among(Articles... articles) {
    return Stream.concat(Stream.of(articles), OTHERS.stream()).map(Articles::build).toList();
  }

  private LuceneEngine engine() {
    return LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT, FacetTrees.NONE);
  }

  private static List<Long> related(LuceneEngine engine, long id) {
    return posts(engine, id).stream().map(post -> post.post().id()).toList();
  }

  private static List<RelatedPost> posts(LuceneEngine engine, long id) {
    return engine.related(id, 10).orElseThrow().posts();
  }

  @Test
  void nearDuplicatesCountOnce() throws IOException {
    WrittenIndex index = new WrittenIndex(new IndexFolder(folder));
    index.publish(List.of());
    index.addGrouped(
        among(
            article(1).title("Kiln"),
            article(2).title("Kiln kiln"),
            article(3).title("Kiln again"),
            article(4).title("Kiln again again"),
            article(5).title("Another kiln at a port")),
        IndexField.DUPLICATES,
        Map.of(1L, 1L, 2L, 1L, 3L, 3L, 4L, 3L));
    try (LuceneEngine engine = engine()) {
      assertThat(related(engine, 1)).doesNotContain(1L, 2L).contains(5L).hasSize(2);
      assertThat(related(engine, 5)).filteredOn(id -> id <= 2).hasSize(1);
      assertThat(related(engine, 5)).filteredOn(id -> id == 3 || id == 4).hasSize(1);
    }
  }

  @Test
  void theDateDoesNotCount() throws IOException {
    new WrittenIndex(new IndexFolder(folder))
        .publish(
            among(
                article(1).title("Kiln of March 2026").body("In March 2026. In March 2026."),
                article(2).title("Rain in March 2026").body("March 2026, 14 March."),
                article(3).title("Kiln").published("1999-01-01T00:00:00Z")));
    try (LuceneEngine engine = engine()) {
      assertThat(related(engine, 1)).containsExactly(3L);
    }
  }

  @Test
  void aThingIsTheSameUnderAllItsNames() throws IOException {
    Thesaurus thesaurus =
        ThesaurusReader.read(
            """
            {"elements": [{"symbol": "Nd", "name": "neodymium"}],
             "companies": [{"name": "Northern Ridge", "tickers": ["ASX:NRR"]}]}
            """,
            "names");
    new WrittenIndex(new IndexFolder(folder), thesaurus)
        .publish(
            among(
                article(1).title("Northern Ridge digs").body("Of neodymium."),
                article(2).title("ASX:NRR suspended"),
                article(3).title("Ridge in northern hills"),
                article(4).title("Nd oxide")));
    try (LuceneEngine engine = engine()) {
      List<RelatedPost> posts = posts(engine, 1);
      assertThat(posts).extracting(post -> post.post().id()).containsExactly(2L, 4L);
      assertThat(posts.getFirst().shared())
          .extracting(shared -> shared.facet() + " " + shared.term().name())
          .containsExactly("company Northern Ridge");
    }
  }

  @Test
  void aNewStateOfTheIndexGivesANewAnswer() throws IOException {
    WrittenIndex index = new WrittenIndex(new IndexFolder(folder));
    index.publish(among(article(1).title("Kiln"), article(2).title("Kiln")));
    try (LuceneEngine engine = engine()) {
      assertThat(related(engine, 1)).containsExactly(2L);
      index.add(List.of(article(3).title("Kiln").build()));
      engine.follow();
      assertThat(related(engine, 1)).containsExactly(2L, 3L);
      index.delete(2);
      engine.follow();
      assertThat(related(engine, 1)).containsExactly(3L);
    }
  }
}
