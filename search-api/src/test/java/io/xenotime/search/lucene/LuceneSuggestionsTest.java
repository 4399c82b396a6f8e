package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.Requests;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SuggestRequest;
import io.xenotime.search.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggestions from an index that changes, and from labels that do not say which term is meant. */
class LuceneSuggestionsTest {

  @TempDir Path folder;
  private WrittenIndex index;
  private LuceneEngine engine;

  @BeforeEach
  void open() {
    index = new WrittenIndex(new IndexFolder(folder));
    engine = LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT, FacetTrees.NONE);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static List<Article> articles(Articles... articles) {
    return Arrays.stream(articles).map(Articles::build).toList();
  }

  private List<String> suggested(String text) {
    engine.follow();
    return engine.suggest(new SuggestRequest(text, Set.of(), 8)).suggestions().stream()
        .map(one -> one.query() + " " + one.count())
        .toList();
  }

  @Test
  void termsWithOneLabelAreAskedForBySlug() throws IOException {
    index.publish(articles(article(1).title("1").region("São Tomé").region("Sao Tome")));

    assertThat(suggested("sao"))
        .containsExactlyInAnyOrder("regions:\"sao-tome\" 1", "regions:\"são-tomé\" 1");
  }

  @Test
  void aLabelWithQuotationMarksIsAskedForBySlug() throws IOException {
    index.publish(articles(article(1).title("1").region("The “Golden” Triangle")));

    assertThat(suggested("gold")).isEmpty();
    index.publish(articles(article(1).title("1").region("Golden OR -Triangle: (a)*")));

    assertThat(suggested("gold")).containsExactly("regions:\"Golden OR -Triangle: (a)*\" 1");
  }

  @Test
  void whatIsDeletedIsNoLongerSuggested() throws IOException {
    index.publish(
        articles(
            article(1).title("Magnets one").region("Malta"),
            article(2).title("Magnets two").region("Malta"),
            article(3).title("Magnets three").region("Mali")));
    assertThat(suggested("mal")).containsExactly("regions:Malta 2", "regions:Mali 1");

    index.delete(1);
    index.delete(3);

    assertThat(suggested("mal")).containsExactly("regions:Malta 1");
    assertThat(suggested("mag")).containsExactly("title:\"Magnets two\" 1");
  }

  @Test
  void aTitleLongerThanASearchMayBeIsNotSuggested() throws IOException {
    index.publish(articles(article(1).title("Zinc " + "more ".repeat(250))));

    assertThat(suggested("zinc")).isEmpty();
  }

  @Test
  void manyEqualTitlesHideNoOther() throws IOException {
    Articles[] many = new Articles[60];
    Arrays.setAll(many, i -> article(i + 2).title("Daily zinc").published("2026-02-01T00:00:00Z"));
    index.publish(articles(many));
    index.add(articles(article(1).title("Zinc once").published("2026-01-01T00:00:00Z")));

    assertThat(suggested("zi")).containsExactly("title:\"Daily zinc\" 60", "title:\"Zinc once\" 1");
  }

  @Test
  void newestComeFirstInALargeArchiveToo() throws IOException {
    Instant start = Instant.parse("2020-01-01T00:00:00Z");
    Articles[] many = new Articles[2_100];
    Arrays.setAll(
        many,
        i ->
            article(i + 1)
                .title(i % 1_000 == 50 ? "Zinc " + i : "Other " + i)
                .published(start.plusSeconds(i).toString()));
    index.publish(articles(many));

    assertThat(suggested("zin"))
        .containsExactly("title:\"Zinc 2050\" 1", "title:\"Zinc 1050\" 1", "title:\"Zinc 50\" 1");
    assertThat(suggested("o")).hasSize(8).startsWith("title:\"Other 2099\" 1");
  }

  @Test
  void theSearchOfASuggestionNeedsNoMoreThanItsQuery() throws IOException {
    index.publish(articles(article(1).title("Zinc?").region("Zambia")));
    engine.follow();

    for (Suggestion one : engine.suggest(new SuggestRequest("z", Set.of(), 8)).suggestions()) {
      assertThat(engine.search(Requests.search(one.query()).build()).query().interpreted())
          .isEqualTo(one.query());
    }
  }
}
