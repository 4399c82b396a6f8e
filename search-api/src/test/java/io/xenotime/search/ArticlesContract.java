package io.xenotime.search;

import static io.xenotime.article.Articles.NEWS_TYPE;
import static io.xenotime.article.Articles.REGIONS;
import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.article.Term;
import io.xenotime.search.ArticlesRequest.By;
import io.xenotime.search.Choice.TermNumbers;
import io.xenotime.search.FacetFilter.Mode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every engine answers with whole articles. A subclass says how to make one. */
public abstract class ArticlesContract extends SuggestionContract {

  private static final List<Article> ARTICLES =
      List.of(
          article(1)
              .title("Magnets from China")
              .body("Neodymium for magnets.")
              .slug("magnets")
              .type("news-archive")
              .author(7)
              .term(REGIONS, new Term(315, "china", "China"))
              .published("2025-01-01T00:00:00Z")
              .modified("2025-09-01T00:00:00Z")
              .build(),
          article(2)
              .title("Mines of two countries")
              .body("Mines.")
              .slug("mines")
              .type("news-archive")
              .author(8)
              .term(REGIONS, new Term(315, "china", "China"))
              .term(REGIONS, new Term(320, "united-states", "United States"))
              .term(NEWS_TYPE, new Term(122, "ree-news", "REE News"))
              .published("2025-03-01T00:00:00Z")
              .modified("2025-03-01T00:00:00Z")
              .build(),
          article(3)
              .title("More magnets")
              .slug("magnets")
              .type("post")
              .author(7)
              .published("2025-02-01T00:00:00Z")
              .modified("2025-02-02T00:00:00Z")
              .build());

  private SearchEngine engine;

  @BeforeEach
  void openEngine() throws Exception {
    engine = engineOver(ARTICLES, SearchLimits.DEFAULT);
  }

  @AfterEach
  void closeEngineOfArticles() {
    engine.close();
  }

  private List<Long> chosen(Choice choice) {
    ArticlesAnswer answer = ask("", choice, By.ID, true, 0, 10);
    assertThat(answer.total()).isEqualTo(answer.articles().size());
    return ids(answer);
  }

  private List<Long> ordered(By by, boolean ascending) {
    return ids(ask("", Choice.EVERY, by, ascending, 0, 10));
  }

  private ArticlesAnswer ask(
      String text, Choice choice, By by, boolean ascending, int offset, int size) {
    return engine.articles(
        new ArticlesRequest(Requests.search(text).build(), choice, by, ascending, offset, size));
  }

  private static List<Long> ids(ArticlesAnswer answer) {
    return answer.articles().stream().map(Article::id).toList();
  }

  @Test
  void articlesAreWhole() {
    assertThat(ask("", Choice.EVERY, By.ID, true, 0, 10).articles())
        .extracting(Article::body)
        .isEqualTo(ARTICLES.stream().map(Article::body).toList());
  }

  @Test
  void articlesAreOrderedBothWays() {
    assertThat(ordered(By.ID, true)).containsExactly(1L, 2L, 3L);
    assertThat(ordered(By.ID, false)).containsExactly(3L, 2L, 1L);
    assertThat(ordered(By.PUBLISHED, true)).containsExactly(1L, 3L, 2L);
    assertThat(ordered(By.PUBLISHED, false)).containsExactly(2L, 3L, 1L);
    assertThat(ordered(By.MODIFIED, true)).containsExactly(3L, 2L, 1L);
    assertThat(ordered(By.MODIFIED, false)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aTextNarrowsArticles() {
    assertThat(ids(ask("magnets", Choice.EVERY, By.RELEVANCE, false, 0, 10)))
        .containsExactlyInAnyOrder(1L, 3L);
    assertThat(ids(ask("magnets -china", Choice.EVERY, By.ID, true, 0, 10))).containsExactly(3L);
  }

  @Test
  void anyOffsetMayBeAskedFor() {
    ArticlesAnswer middle = ask("", Choice.EVERY, By.ID, true, 1, 1);
    assertThat(ids(middle)).containsExactly(2L);
    assertThat(middle.total()).isEqualTo(3);
    assertThat(ask("", Choice.EVERY, By.ID, true, 3, 1).articles()).isEmpty();
  }

  @Test
  void articlesAreChosenByNumber() {
    assertThat(chosen(choice(Set.of(3L, 1L, 9L), Set.of()))).containsExactly(1L, 3L);
    assertThat(chosen(choice(Set.of(), Set.of(1L, 9L)))).containsExactly(2L, 3L);
    assertThat(chosen(choice(Set.of(1L, 3L), Set.of(3L)))).containsExactly(1L);
    assertThat(chosen(choice(Set.of(9L), Set.of()))).isEmpty();
  }

  @Test
  void articlesAreChosenByName() {
    assertThat(chosen(named(Set.of("magnets"), Set.of()))).containsExactly(1L, 3L);
    assertThat(chosen(named(Set.of("magnets", "mines"), Set.of()))).containsExactly(1L, 2L, 3L);
    assertThat(chosen(named(Set.of("magnet"), Set.of()))).isEmpty();
    assertThat(chosen(named(Set.of("magnets"), Set.of("post")))).containsExactly(3L);
    assertThat(chosen(named(Set.of(), Set.of("news-archive")))).containsExactly(1L, 2L);
  }

  @Test
  void articlesAreChosenByAuthor() {
    assertThat(chosen(by(Set.of(7L), Set.of()))).containsExactly(1L, 3L);
    assertThat(chosen(by(Set.of(), Set.of(7L)))).containsExactly(2L);
    assertThat(chosen(by(Set.of(7L, 8L), Set.of(8L)))).containsExactly(1L, 3L);
  }

  @Test
  void articlesAreChosenByTheTermsThatTheyCarry() {
    assertThat(chosen(carrying(Mode.ANY, 315L, 320L))).containsExactly(1L, 2L);
    assertThat(chosen(carrying(Mode.ALL, 315L, 320L))).containsExactly(2L);
    assertThat(chosen(carrying(Mode.NONE, 320L))).containsExactly(1L, 3L);
    assertThat(chosen(carrying(Mode.ANY, 999L))).isEmpty();
    assertThat(chosen(carrying(Mode.NONE, 999L))).containsExactly(1L, 2L, 3L);
  }

  @Test
  void articlesAreChosenByWhenTheyWereChanged() {
    assertThat(chosen(changed("2025-02-02T00:00:00Z", "2025-09-01T00:00:00Z")))
        .containsExactly(2L, 3L);
    assertThat(chosen(changed("2025-02-02T00:00:01Z", "2025-09-01T00:00:01Z")))
        .containsExactly(1L, 2L);
  }

  @Test
  void anUnknownFacetIsRefused() {
    assertThatThrownBy(() -> chosen(terms(new TermNumbers("colour", Set.of(1L), Mode.ANY))))
        .isInstanceOf(InvalidSearch.class)
        .hasMessage("there is no facet colour");
  }

  @Test
  void moreThanIsAllowedIsRefused() {
    assertThatThrownBy(() -> ask("", Choice.EVERY, By.ID, true, 0, 101))
        .hasMessage("per_page must be between 1 and 100, got 101");
    assertThatThrownBy(() -> ask("", Choice.EVERY, By.ID, true, 9_901, 100))
        .hasMessage("offset must be between 0 and 9900, got 9901");
  }

  @Test
  void contentsAreTypesAndTerms() {
    IndexContents contents = engine.contents();
    assertThat(contents.types()).containsExactly("news-archive", "post");
    FacetCounts regions =
        contents.facets().stream()
            .filter(counts -> counts.facet().equals(REGIONS))
            .findFirst()
            .orElseThrow();
    assertThat(regions.values())
        .extracting(value -> value.term().id() + " " + value.direct())
        .containsExactly("315 2", "320 1");
    assertThat(contents.index()).isEqualTo(engine.status().index().orElseThrow());
  }

  private static Choice choice(Set<Long> ids, Set<Long> except) {
    return new Choice(
        ids, except, Set.of(), Set.of(), Set.of(), Set.of(), List.of(), Period.ALWAYS);
  }

  private static Choice named(Set<String> slugs, Set<String> types) {
    return new Choice(
        Set.of(), Set.of(), slugs, types, Set.of(), Set.of(), List.of(), Period.ALWAYS);
  }

  private static Choice by(Set<Long> authors, Set<Long> except) {
    return new Choice(
        Set.of(), Set.of(), Set.of(), Set.of(), authors, except, List.of(), Period.ALWAYS);
  }

  private static Choice carrying(Mode mode, Long... numbers) {
    return terms(new TermNumbers("regions", Set.of(numbers), mode));
  }

  private static Choice terms(TermNumbers terms) {
    return new Choice(
        Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(terms), Period.ALWAYS);
  }

  private static Choice changed(String from, String until) {
    return new Choice(
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        List.of(),
        new Period(Optional.of(Instant.parse(from)), Optional.of(Instant.parse(until))));
  }
}
