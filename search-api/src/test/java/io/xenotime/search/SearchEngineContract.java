package io.xenotime.search;

import static io.xenotime.article.Articles.NEWS_TYPE;
import static io.xenotime.article.Articles.ORGANIZATION;
import static io.xenotime.article.Articles.article;
import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.SearchRequest.Order;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine does. A subclass says how to make one. */
public abstract class SearchEngineContract extends ArticlesContract {

  /** Limits small enough to reach. */
  protected static final SearchLimits LIMITS =
      new SearchLimits(100, 8, 5, 30, 10, 20, 3, 3, 3, 20, Duration.ofSeconds(30));

  /** What time it is to every engine made here. */
  protected static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-03T12:00:00Z"), ZoneOffset.UTC);

  private SearchEngine engine;

  @AfterEach
  void closeEngine() {
    if (engine != null) {
      engine.close();
    }
  }

  private void given(Articles... articles) {
    try {
      engine = engineOver(Arrays.stream(articles).map(Articles::build).toList(), LIMITS);
    } catch (Exception e) {
      throw new AssertionError("an engine cannot be made", e);
    }
  }

  private List<Long> found(Requests request) {
    return engine.search(request.build()).hits().stream().map(Hit::id).toList();
  }

  private List<Long> found(String text) {
    return found(search(text));
  }

  private static List<Long> ids(String list) {
    return list == null ? List.of() : Arrays.stream(list.split(",")).map(Long::valueOf).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TITLE             | magnets                | 1",
        "EXCERPT           | magnets                | 2",
        "HIGHLIGHTS        | magnets                | 3",
        "BODY              | magnets                | 4",
        "HIGHLIGHTS,TITLE  | magnets                | 3,1",
        "BODY              | outlook                | 5",
        "TITLE             | outlook                | ",
        "TITLE             | body:magnets           | 4",
        "TITLE             | magnets OR body:magnets | 4,1",
        "TITLE             | -magnets               | 5,4,3,2",
        "TITLE             | region:china magnets   | 1",
        "BODY              | magn*                  | 4",
        "BODY              | m?gnets                | 4",
        "BODY              | \"more magnets\"        | 4",
        "TITLE             | \"more magnets\"        | ",
        "BODY              | more NEAR/1 magnets    | 4",
        "TITLE             | more NEAR/1 magnets    | "
      })
  void wordsWithoutAFieldAreFoundInTheChosenPartsOnly(String in, String text, String ids) {
    given(
        article(1).title("Magnets").region("China"),
        article(2).excerpt("Magnets"),
        article(3).highlights("Magnets"),
        article(4).body("More magnets"),
        article(5).heading("Outlook"));
    List<ArticlePart> parts = Stream.of(in.split(",")).map(ArticlePart::valueOf).toList();
    Requests request =
        search(text).in(parts.getFirst(), parts.toArray(ArticlePart[]::new)).order(Order.NEWEST);
    assertThat(found(request)).isEqualTo(ids(ids));
  }

  private static List<String> shown(FacetCounts counts) {
    return counts.values().stream()
        .map(value -> value.term().slug() + " " + value.count() + (value.selected() ? " *" : ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "magnet                   | 1",
        "MAGNETS                  | 1",
        "mining                   | 2",
        "turkey OR türkiye        | 3",
        "turkiye                  | 3",
        "Nd2Fe14B                 | 1",
        "Nd₂Fe₁₄B                 | 1",
        "US                       | 2",
        "U.S.                     | 2",
        "\"rare earth magnets\"   | 1",
        "\"earth rare\"           | ",
        "rare-earth               | 1",
        "magnets price            | 1",
        "magnets mines            | ",
        "the price of magnets     | 1",
        "magnets OR mines         | 2,1",
        "mines -kachin            | ",
        "-magnets                 | 3,2",
        "(magnets OR mines) price | 1",
        "magn*                    | 1",
        "title:magnets            | 1",
        "title:price              | ",
        "body:price               | 1",
        "highlights:mines         | 2",
        "headings:outlook         | 3",
        "regions:china            | 1",
        "regions:\"Sri Lanka\"    | 3",
        "-regions:china           | 3,2",
        "“rare earth magnets”     | 1",
        "'\"rare earth'           | 1",
        "((                       | 3,2,1",
        "\"the quick end\"        | ",
        "\"magnets rare\"~3       | 1",
        "\"magnets rare\"~2       | ",
        "price NEAR/3 rose        | 1",
        "rose NEAR/3 price        | 1",
        "price NEAR/2 rose        | ",
        "price NEAR quick         | ",
        "kachin NEAR/3 \"look at\" | 2",
        "kachin NEAR/2 \"look at\" | ",
        "buyers NEAR/1 us NEAR/9 in | 2",
        "title:(who NEAR/1 pays)  | 2",
        "body:(who NEAR/1 pays)   | ",
        "m?gn*s                   | 1",
        "t*kiye                   | 3",
        "*agnets                  | ",
        "region:(china OR \"sri lanka\") | 3,1",
        "title:(plans OR magnets) | 3,1",
        "after:2026-01-02         | 3,2",
        "before:2026-01-02        | 1",
        "date:2026-01-02          | 2",
        "date:2025-12..2026-01-02 | 2,1",
        "date:..2026-01           | 3,2,1",
        "last:2d                  | 3,2",
        "last:12h                 | ",
        "-date:2026-01-02         | 3,1",
        "date:2026-01-02 OR plans | 3,2",
        "(magnets OR mines)^2 -price^3 | 2",
      })
  void readsTheLanguage(String text, String ids) {
    given(
        article(1)
            .title("Rare earth magnets")
            .body("The price of Nd₂Fe₁₄B rose.", "It was quick.", "End.")
            .region("China")
            .published("2026-01-01T00:00:00Z"),
        article(2)
            .title("Who pays")
            .highlights("U.S. buyers look at mines in Kachin")
            .published("2026-01-02T00:00:00Z"),
        article(3)
            .title("Türkiye plans")
            .heading("Outlook")
            .region("Sri Lanka")
            .published("2026-01-03T00:00:00Z"));

    assertThat(found(search(text).order(Order.NEWEST))).isEqualTo(ids(ids));
  }

  @ParameterizedTest
  @CsvSource({
    "last:2d, true",
    "magnets (a OR -last:1y), true",
    "last:soon, false",
    "last, false",
    "after:2026, false",
    "'', false"
  })
  void whatGoesByTheTimeIsKnown(String text, boolean goesByTime) {
    given(article(1));
    assertThat(engine.goesByTime(text)).isEqualTo(goesByTime);
    assertThat(engine.now()).isEqualTo(CLOCK.instant());
  }

  @Test
  void aPhraseDoesNotCrossParagraphs() {
    given(article(1).body("It ended here", "there it began"));

    assertThat(found("\"here there\"")).isEmpty();
    assertThat(found("\"ended here\"")).containsExactly(1L);
  }

  @Test
  void wordsMayStandInDifferentFields() {
    given(article(1).title("Dysprosium").highlights("Malaysia").body("ban"));

    assertThat(found("dysprosium malaysia ban")).containsExactly(1L);
  }

  @Test
  void aTextWithoutWordsFindsEverythingNewestFirst() {
    given(
        article(1).published("2026-01-01T00:00:00Z"),
        article(2).published("2026-03-01T00:00:00Z"),
        article(3).published("2026-02-01T00:00:00Z"));

    assertThat(found(" … ")).containsExactly(2L, 3L, 1L);
  }

  @Test
  void aFacetIgnoresItsOwnFilter() {
    given(
        article(1).region("China").term(NEWS_TYPE, "Deals"),
        article(2).region("Japan").term(NEWS_TYPE, "Deals"),
        article(3).region("Japan").term(NEWS_TYPE, "Science"));

    SearchAnswer answer =
        engine.search(search("").with("regions", "japan").facets("regions", "news_type").build());

    assertThat(answer.total()).isEqualTo(Total.exactly(2));
    assertThat(shown(answer.facets().get(0))).containsExactly("japan 2 *", "china 1");
    assertThat(shown(answer.facets().get(1))).containsExactly("deals 1", "science 1");
  }

  @Test
  void valuesOfOneFacetWidenAndFacetsNarrow() {
    given(
        article(1).region("China").term(NEWS_TYPE, "Deals"),
        article(2).region("Japan").term(NEWS_TYPE, "Deals"),
        article(3).region("India").term(NEWS_TYPE, "Deals"),
        article(4).region("Japan").term(NEWS_TYPE, "Science"));

    assertThat(
            found(
                search("")
                    .with("regions", "china", "japan")
                    .with("news_type", "deals")
                    .order(Order.OLDEST)))
        .containsExactlyInAnyOrder(1L, 2L);
    assertThat(found(search("").with("regions", "china").with("regions", "india")))
        .containsExactlyInAnyOrder(1L, 3L);
    assertThat(found(search("").without("regions", "japan", "india"))).containsExactly(1L);
  }

  @ParameterizedTest
  @CsvSource({"sao-tome", "São Tomé", "sao tome"})
  void aValueIsCalledBySlugOrLabel(String called) {
    given(article(1).region("São Tomé"), article(2).region("China"));

    assertThat(found(search("").with("regions", called.equals("sao-tome") ? "são-tomé" : called)))
        .containsExactly(1L);
  }

  @Test
  void aValueIsCalledById() {
    given(article(1).region("China"), article(2).region("Japan"));
    long id = engine.article(2).orElseThrow().terms(Articles.REGIONS).getFirst().id();

    assertThat(found(search("").with("regions", Long.toString(id)))).containsExactly(2L);
  }

  @Test
  void anUnknownValueFindsNothingAndSaysSo() {
    given(article(1).region("China"));

    SearchAnswer answer =
        engine.search(search("").with("regions", "atlantis").facets("regions").build());

    assertThat(answer.total().value()).isZero();
    assertThat(answer.query().warnings()).containsExactly("regions has no value \"atlantis\"");
    assertThat(shown(answer.facets().getFirst())).containsExactly("china 1");
  }

  @Test
  void aFacetSaysWhatItLeavesOut() {
    given(
        article(1).region("China").region("Japan").region("India"),
        article(2).region("China").region("Japan"),
        article(3).region("China"),
        article(4));

    FacetCounts regions =
        engine.search(search("").facets("regions").facetLimit(1).build()).facets().getFirst();

    assertThat(shown(regions)).containsExactly("china 3");
    assertThat(regions.other()).isEqualTo(3);
    assertThat(regions.missing()).isEqualTo(1);
  }

  @Test
  void aSelectedValueIsShownEvenWhenNothingCarriesItNow() {
    given(article(1).title("magnets").region("China"), article(2).title("mines").region("Japan"));

    SearchAnswer answer =
        engine.search(
            search("magnets").with("regions", "japan").facets("regions").facetLimit(1).build());

    assertThat(answer.total().value()).isZero();
    assertThat(shown(answer.facets().getFirst())).containsExactly("china 1", "japan 0 *");
  }

  @Test
  void valuesOfAFacetAreFoundByTheBeginningOfAnyWord() {
    given(
        article(1).term(ORGANIZATION, "Lynas Rare Earths"),
        article(2).term(ORGANIZATION, "Arafura Rare Earths"),
        article(3).term(ORGANIZATION, "Neo Performance").title("magnets"));

    FacetCounts rare =
        engine.facetValues(new FacetValuesRequest("organization", "RAR", search("").build()));
    FacetCounts are =
        engine.facetValues(new FacetValuesRequest("organization", "are", search("").build()));
    FacetCounts ofMagnets =
        engine.facetValues(new FacetValuesRequest("organization", "", search("magnets").build()));

    assertThat(shown(rare)).containsExactly("arafura-rare-earths 1", "lynas-rare-earths 1");
    assertThat(shown(are)).isEmpty();
    assertThat(shown(ofMagnets)).containsExactly("neo-performance 1");
  }

  @Test
  void aPeriodHoldsItsStartAndNotItsEnd() {
    given(
        article(1).published("2025-03-31T23:59:59Z"),
        article(2).published("2025-04-01T00:00:00Z"),
        article(3).published("2025-04-30T23:59:59Z"),
        article(4).published("2025-05-01T00:00:00Z"));

    assertThat(found(search("").from("2025-04-01T00:00:00Z").until("2025-05-01T00:00:00Z")))
        .containsExactly(3L, 2L);
    assertThat(found(search("").from("2025-04-01T00:00:00.5Z").until("2025-05-01T00:00:00.5Z")))
        .containsExactly(4L, 3L);
  }

  @Test
  void pagesAndCursorsMeetEveryHitOnce() {
    Articles[] many = new Articles[25];
    for (int i = 0; i < many.length; i++) {
      many[i] = article(i + 1).title("magnets " + "more ".repeat(i % 3));
    }
    given(many);

    for (Order order : Order.values()) {
      List<Long> all = new ArrayList<>();
      for (int page = 1; page <= 3; page++) {
        all.addAll(found(search("magnets").order(order).page(page, 10)));
      }
      assertThat(all).doesNotHaveDuplicates().hasSize(25);
      assertThat(byCursor("magnets", order, 4)).isEqualTo(all);
    }
  }

  private List<Long> byCursor(String text, Order order, int size) {
    List<Long> all = new ArrayList<>();
    Requests request = search(text).order(order).page(1, size);
    for (Optional<Requests> next = Optional.of(request); next.isPresent(); ) {
      SearchAnswer answer = engine.search(next.get().build());
      answer.hits().forEach(hit -> all.add(hit.id()));
      assertThat(answer.total().value()).isEqualTo(25);
      next = answer.nextCursor().map(cursor -> search(text).order(order).cursor(cursor, size));
    }
    return all;
  }

  @Test
  void theLastPageHasNoCursor() {
    given(article(1), article(2), article(3), article(4));

    assertThat(engine.search(search("").page(1, 2).build()).nextCursor()).isPresent();
    assertThat(engine.search(search("").page(2, 2).build()).nextCursor()).isEmpty();
    assertThat(engine.search(search("").page(3, 2).build()).nextCursor()).isEmpty();
    assertThat(engine.search(search("nothing").page(1, 2).build()).nextCursor()).isEmpty();
  }

  @Test
  void aCursorThatIsNoneIsRefused() {
    given(article(1));

    for (String cursor : List.of("", "x", "AAAA", "!!", "after")) {
      assertThatThrownBy(() -> engine.search(search("").cursor(cursor, 5).build()))
          .isInstanceOf(InvalidSearch.class);
    }
  }

  @Test
  void anUnknownFacetIsRefused() {
    given(article(1));

    assertThatThrownBy(() -> engine.search(search("").facets("planets").build()))
        .isInstanceOf(InvalidSearch.class);
    assertThatThrownBy(() -> engine.search(search("").with("planets", "mars").build()))
        .isInstanceOf(InvalidSearch.class);
  }

  @Test
  void asManyClausesAsAllowedAndNotOneMore() {
    given(article(1).body("a1 a2 a3 a4 a5 a6 a7 a8 a9"));

    assertThat(found("a1 a2 a3 a4 a5 a6 a7 a8")).containsExactly(1L);
    assertThatThrownBy(() -> found("a1 a2 a3 a4 a5 a6 a7 a8 a9")).isInstanceOf(InvalidSearch.class);
  }

  @Test
  void aPrefixStandsForAsManyWordsAsAllowed() {
    given(
        article(1).body("ma1"),
        article(2).body("ma2"),
        article(3).body("ma3"),
        article(4).body("ma4"),
        article(5).body("ma5"),
        article(6).body("ma6"));

    assertThat(found("ma*")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void givesBackTheArticleItHolds() {
    Article article =
        article(7)
            .title("Title")
            .excerpt("Excerpt")
            .highlights("One", "Two")
            .heading("Heading")
            .body("Text")
            .region("China")
            .build();
    given(
        article(7)
            .title("Title")
            .excerpt("Excerpt")
            .highlights("One", "Two")
            .heading("Heading")
            .body("Text")
            .region("China"));

    assertThat(engine.article(7)).contains(article);
    assertThat(engine.article(8)).isEmpty();
  }

  @Test
  void saysWhatItHolds() {
    given(article(1), article(2));

    assertThat(engine.status().ready()).isTrue();
    assertThat(engine.status().articles()).isEqualTo(2);
    assertThat(engine.status().facets()).isEqualTo(Articles.FACETS);
  }

  @Test
  void everyCountIsOfArticlesAndNotOfMentions() {
    given(article(1).region("China").body("China China").term(ORGANIZATION, "China"));

    FacetValue china =
        engine
            .search(search("china").facets("regions").build())
            .facets()
            .getFirst()
            .values()
            .getFirst();

    assertThat(china.count()).isEqualTo(1);
  }
}
