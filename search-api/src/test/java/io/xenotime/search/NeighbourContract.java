package io.xenotime.search;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Link.Kind;
import io.xenotime.search.LinkedPosts.LinkedPost;
import io.xenotime.search.RelatedPosts.RelatedPost;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine says of an article's neighbours. A subclass says how to make one. */
abstract class NeighbourContract {

  private static final String SITE = "https://news.example/";

  private SearchEngine engine;

  /** Returns an engine that holds these articles and keeps to these limits. */
  protected abstract SearchEngine engineOver(List<Article> articles, SearchLimits limits)
      throws Exception;

  @AfterEach
  void closeEngineOfNeighbours() {
    if (engine != null) {
      engine.close();
    }
  }

  private void near(Articles... articles) {
    try {
      engine =
          engineOver(Arrays.stream(articles).map(Articles::build).toList(), SearchLimits.DEFAULT);
    } catch (Exception e) {
      throw new AssertionError("an engine cannot be made", e);
    }
  }

  private static List<Long> ids(LinkedPosts posts) {
    return posts.posts().stream().map(post -> post.post().id()).toList();
  }

  private static List<String> words(LinkedPosts posts) {
    return posts.posts().stream().map(LinkedPost::words).flatMap(List::stream).toList();
  }

  private CitedBy citedBy(long id) {
    return engine.citedBy(id, 10).orElseThrow();
  }

  private Cites cites(long id) {
    return engine.cites(id, 10).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "https://news.example/1",
    "http://www.news.example/1/#part",
    "https://news.example/1?utm_source=mail",
    "https://news.example/?p=1"
  })
  void anArticleIsCitedUnderAnyOfItsAddresses(String url) {
    near(article(1), article(2).link(Kind.EDITORIAL, url, "the first"));

    assertThat(ids(citedBy(1).citations())).containsExactly(2L);
    assertThat(words(citedBy(1).citations())).containsExactly("the first");
    assertThat(citedBy(1).automatic().total()).isZero();
    assertThat(ids(cites(2).citations())).containsExactly(1L);
    assertThat(words(cites(2).citations())).containsExactly("the first");
    assertThat(cites(2).elsewhere()).isEmpty();
  }

  @Test
  void automaticLinksAreNoCitations() {
    near(
        article(1),
        article(2).link(Kind.AUTOMATIC, SITE + 1, "keyword"),
        article(3)
            .link(Kind.AUTOMATIC, SITE + 1, "keyword")
            .link(Kind.EDITORIAL, SITE + 1, "said before"));

    assertThat(ids(citedBy(1).citations())).containsExactly(3L);
    assertThat(words(citedBy(1).citations())).containsExactly("said before");
    assertThat(ids(citedBy(1).automatic())).containsExactly(2L);
    assertThat(words(citedBy(1).automatic())).containsExactly("keyword");
    assertThat(ids(cites(3).citations())).containsExactly(1L);
    assertThat(cites(3).automatic().total()).isZero();
    assertThat(ids(cites(2).automatic())).containsExactly(1L);
  }

  @Test
  void thoseThatCiteComeNewestFirstAndAreAllCounted() {
    near(
        article(1),
        article(2).link(Kind.EDITORIAL, SITE + 1, "a").published("2025-01-02T00:00:00Z"),
        article(3).link(Kind.EDITORIAL, SITE + 1, "b").published("2025-01-03T00:00:00Z"),
        article(4).link(Kind.EDITORIAL, SITE + 1, "c").published("2025-01-02T00:00:00Z"));

    LinkedPosts two = engine.citedBy(1, 2).orElseThrow().citations();

    assertThat(ids(two)).containsExactly(3L, 4L);
    assertThat(two.total()).isEqualTo(3);
  }

  @Test
  void whatIsCitedComesInReadingOrderEachOnceWithAllItsWords() {
    near(
        article(1),
        article(2),
        article(3)
            .link(Kind.EDITORIAL, SITE + 2, "second")
            .link(Kind.EDITORIAL, SITE + 1, "")
            .link(Kind.EDITORIAL, SITE + "?p=2", "again")
            .link(Kind.EDITORIAL, SITE + 2, "second"));

    assertThat(ids(cites(3).citations())).containsExactly(2L, 1L);
    assertThat(words(cites(3).citations())).containsExactly("second", "again");
  }

  @Test
  void linksThatLeadToNoArticleAreKeptApart() {
    near(
        article(1)
            .link(Kind.SOURCE, "https://other.example/1", "a source")
            .link(Kind.EDITORIAL, SITE + "tag/x", "a tag")
            .link(Kind.EDITORIAL, SITE + 1, "itself"),
        article(2).link(Kind.SOURCE, SITE + 1, "from another site"));

    assertThat(cites(1).citations().total()).isZero();
    assertThat(cites(1).sources()).extracting("text").containsExactly("a source");
    assertThat(cites(1).elsewhere()).extracting("text").containsExactly("a tag");
    assertThat(citedBy(1).citations().total()).isZero();
  }

  @Test
  void relatedIsWhatSharesRareWordsAndTerms() {
    near(
        article(1).title("Kiln trials").body("The kiln in Kuantan runs. The kiln is hot."),
        article(2).title("Kiln stands still").body("No kiln runs in winter."),
        article(3).title("Prices rise").region("Malaysia"),
        article(4).title("Quota cut").region("China"),
        article(5).title("Shares fall"),
        article(6).title("Port opens").region("Malaysia"),
        article(7).title("Talks end"),
        article(8).title("Law passes"));

    assertThat(related(1)).containsExactly(2L);
    assertThat(related(3)).containsExactly(6L);
    assertThat(related(5)).isEmpty();
    RelatedPost still = engine.related(1, 10).orElseThrow().posts().getFirst();
    assertThat(still.words()).contains("kiln");
    RelatedPost port = engine.related(3, 10).orElseThrow().posts().getFirst();
    assertThat(port.shared())
        .extracting(shared -> shared.term().name())
        .containsExactly("Malaysia");
  }

  @Test
  void ofEquallyAlikeArticlesTheFirstIdComesFirst() {
    near(
        article(5).title("Kiln"),
        article(9).title("Kiln").published("2026-02-01T00:00:00Z"),
        article(7).title("Kiln").published("2026-03-01T00:00:00Z"),
        article(1).title("Port"),
        article(2).title("Law"),
        article(3).title("Talks"),
        article(4).title("Quota"),
        article(6).title("Prices"));

    assertThat(related(9)).containsExactly(5L, 7L);
    assertThat(engine.related(9, 1).orElseThrow().posts())
        .extracting(post -> post.post().id())
        .containsExactly(5L);
  }

  private List<Long> related(long id) {
    return engine.related(id, 10).orElseThrow().posts().stream()
        .map(post -> post.post().id())
        .toList();
  }

  @Test
  void whatIsNotThereHasNoNeighbours() {
    near(article(1));

    assertThat(engine.related(2, 10)).isEmpty();
    assertThat(engine.citedBy(2, 10)).isEmpty();
    assertThat(engine.cites(2, 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void aListOfNeighboursHasABound(int limit) {
    near(article(1));
    String rule = "limit must be between 1 and 100, got " + limit;

    assertThatThrownBy(() -> engine.related(1, limit)).hasMessage(rule);
    assertThatThrownBy(() -> engine.citedBy(1, limit)).hasMessage(rule);
    assertThatThrownBy(() -> engine.cites(1, limit)).hasMessage(rule);
    assertThat(engine.related(1, 100)).isPresent();
  }
}
