package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.xenotime.article.Articles;
import io.xenotime.search.Age;
import io.xenotime.search.ArticlePart;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.search.Freshness;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.InvalidSearch.Problem;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchParamsTest {

  @Test
  void whatIsNotGivenHasADefault() {
    SearchParams params = read("");
    assertThat(params.request())
        .isEqualTo(
            new SearchRequest(
                "",
                Manner.FORGIVING,
                List.of(),
                Period.ALWAYS,
                Order.RELEVANCE,
                Page.of(1, 10),
                Collapse.NOTHING,
                Counting.of(List.of("regions", "organization", "news_type"), 20),
                Optional.empty(),
                2));
    assertThat(params.marks()).isTrue();
    assertThat(params.fields()).hasSize(16).contains("id", "news_type", "snippets");
    assertThat(params.warnings()).isEmpty();
  }

  @Test
  void everyParameterIsRead() {
    SearchParams params =
        read(
            "q=rare+earths&regions=china,315&regions=Japan&news-type_exclude=opinion"
                + "&after=2025-04&before=2025-05&sort=oldest&page=3&per_page=25&facets=regions"
                + "&facet_limit=7&highlight=none&snippets=5&fields=id,title,snippets"
                + "&match=all&fuzzy=off&synonyms=off&freshness=30d&explain=true&in=body,title");
    assertThat(params.request())
        .isEqualTo(
            new SearchRequest(
                "rare earths",
                new Manner(
                    false,
                    false,
                    false,
                    new Freshness.HalfLife(new Age(30, ChronoUnit.DAYS)),
                    true,
                    Set.of(ArticlePart.TITLE, ArticlePart.BODY)),
                List.of(
                    new FacetFilter("regions", List.of("315", "Japan", "china"), Mode.ANY),
                    new FacetFilter("news_type", List.of("opinion"), Mode.NONE)),
                april2025(),
                Order.OLDEST,
                Page.of(3, 25),
                Collapse.NOTHING,
                Counting.of(List.of("regions"), 7),
                Optional.empty(),
                5));
    assertThat(params.marks()).isFalse();
    assertThat(params.fields()).containsExactlyInAnyOrder("id", "title", "snippets");
  }

  @Test
  void bothSpellingsOfAFacetAreOneFilter() {
    assertThat(read("news_type=a,b&news-type=b,c").request().filters())
        .containsExactly(new FacetFilter("news_type", List.of("a", "b", "c"), Mode.ANY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=",
        "in=",
        "in=body,highlights&in=title,excerpt",
        "regions=",
        "regions=,+,",
        "sort=",
        "after=+",
        "facets=",
        "fields=",
        "cursor="
      })
  void whatIsEmptyIsNotGiven(String query) {
    assertThat(read(query)).isEqualTo(read(""));
  }

  @ParameterizedTest
  @CsvSource({
    "facets=none, ''",
    "facets=all, 'regions,organization,news_type'",
    "'facets=news-type,regions', 'news_type,regions'",
    "facets=regions&facets=organization, 'regions,organization'"
  })
  void facetsAreCountedInTheOrderAskedFor(String query, String counted) {
    assertThat(String.join(",", read(query).request().counting().facets())).isEqualTo(counted);
  }

  @Test
  void aCursorGoesBeforeThePage() {
    SearchParams params = read("cursor=abc&page=4");
    assertThat(params.request().page()).isEqualTo(new Page(1, 10, Optional.of("abc")));
    assertThat(params.warnings()).containsExactly("page does not count when there is a cursor");
  }

  @Test
  void controlCharactersOfTheTextAreBlanks() {
    assertThat(read("q=a%00b%0Ac%1Fd%C2%85e").request().text()).isEqualTo("a b c d e");
  }

  @Test
  void snippetsNobodyWantsAreNotMade() {
    assertThat(read("fields=id,title").request().passages()).isZero();
  }

  @Test
  void anUnknownParameterIsAWarningWithTheNearName() {
    assertThat(read("reginos=x&utm_source=y&region%0As=z").warnings())
        .containsExactly(
            "unknown parameter \"reginos\", did you mean regions",
            "unknown parameter \"utm_source\" was ignored",
            "unknown parameter \"region s\", did you mean regions");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page=0 | page must be between 1 and 10000, got 0 | 1 to 10000",
        "page=-1 | page must be between 1 and 10000, got -1 | 1 to 10000",
        "page=x | page must be a whole number, got \"x\" | 1 to 10000",
        "page=1.5 | page must be a whole number, got \"1.5\" | 1 to 10000",
        "page=99999999999 | page must be between 1 and 10000, got 99999999999 | 1 to 10000",
        "page=%D9%A1 | page must be a whole number, got \"١\" | 1 to 10000",
        "page=1&page=2 | page must be given once, got it 2 times | one value",
        "per_page=0 | per_page must be between 1 and 100, got 0 | 1 to 100",
        "per_page=101 | per_page must be between 1 and 100, got 101 | 1 to 100",
        "facet_limit=0 | facet_limit must be between 1 and 1000, got 0 | 1 to 1000",
        "facet_limit=1001 | facet_limit must be between 1 and 1000, got 1001 | 1 to 1000",
        "snippets=-1 | snippets must be between 0 and 5, got -1 | 0 to 5",
        "snippets=6 | snippets must be between 0 and 5, got 6 | 0 to 5",
        "q=a&q=b | q must be given once, got it 2 times | one value",
        "sort=best | sort must be one of relevance, newest, oldest, updated, got \"best\""
            + " | relevance, newest, oldest, updated",
        "highlight=yes | highlight must be one of mark, none, got \"yes\" | mark, none",
        "facets=regoins | facets must be names of what there is, got \"regoins\", did you mean"
            + " regions | regions, organization, news_type, all, none",
        "fields=titel | fields must be names of what there is, got \"titel\", did you mean title"
            + " | id, url, slug, type, title, date, modified, excerpt, highlights, regions,"
            + " organization, news_type, snippets, score, more, explanation",
        "after=soon | after must be a date or an instant, got \"soon\" | a year 2025, month"
            + " 2025-04, day 2025-04-01, or instant 2025-04-01T12:30:00Z",
        "match=any | match must be one of auto, all, got \"any\" | auto, all",
        "fuzzy=yes | fuzzy must be one of on, off, got \"yes\" | on, off",
        "synonyms=1 | synonyms must be one of on, off, got \"1\" | on, off",
        "freshness=new | freshness must be on, off, or a half-life: a number from 1 to 9999 with d,"
            + " w, m or y, such as 90d, got \"new\" | on, off, or a half-life: a number from 1 to"
            + " 9999 with d, w, m or y, such as 90d",
        "freshness=0d | freshness must be on, off, or a half-life: a number from 1 to 9999 with d,"
            + " w, m or y, such as 90d, got \"0d\" | on, off, or a half-life: a number from 1 to"
            + " 9999 with d, w, m or y, such as 90d",
        "in=text | in must be one of title, excerpt, highlights, body, got \"text\""
            + " | title, excerpt, highlights, body",
        "in=title,headings | in must be one of title, excerpt, highlights, body, got \"headings\""
            + " | title, excerpt, highlights, body",
        "explain=yes | explain must be true or false, got \"yes\" | true, false",
        "after=2025-05&before=2025-05 | after must be earlier than before, got 2025-05-01 and"
            + " 2025-05-01 | a moment earlier than before"
      })
  void whatIsNotAllowedIsRefused(String query, String reason, String allowed) {
    String parameter = query.substring(0, query.indexOf('='));
    assertThat(problems(query)).containsExactly(new Problem(parameter, reason, allowed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page=1000",
        "page=100&per_page=100",
        "per_page=1",
        "per_page=100",
        "facet_limit=1",
        "facet_limit=1000",
        "snippets=0",
        "snippets=5",
        "sort=NEWEST",
        "after=2025&before=2026",
        "match=auto",
        "fuzzy=on",
        "synonyms=ON",
        "freshness=on",
        "freshness=OFF",
        "freshness=9999y",
        "explain=false",
        "in=Title",
        "in=title,title&in=body"
      })
  void whatIsAtTheEdgeIsAllowed(String query) {
    assertThat(read(query).warnings()).isEmpty();
  }

  @Test
  void pagesEndWhereCursorsGoOn() {
    assertThat(problems("page=1001"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.parameter()).isEqualTo("page");
          assertThat(problem.reason()).contains("go on with the cursor");
        });
  }

  @Test
  void textIsOfTheAllowedLengthAtMost() {
    assertThat(read("q=" + "a".repeat(1000)).request().text()).hasSize(1000);
    assertThat(problems("q=" + "a".repeat(1001)))
        .extracting(Problem::reason)
        .containsExactly("q must be at most 1000 characters, got 1001");
  }

  @Test
  void aFilterHasTheAllowedNumberOfValuesAtMost() {
    assertThat(read("regions=" + numbers(100)).request().filters()).hasSize(1);
    assertThat(problems("regions_exclude=" + numbers(101)))
        .extracting(Problem::parameter)
        .containsExactly("regions_exclude");
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    assertThat(problems("page=x&per_page=1000&sort=best&after=soon&fields=no&highlight=1"))
        .extracting(Problem::parameter)
        .containsExactly("after", "sort", "page", "per_page", "highlight", "fields");
  }

  @Test
  void onlyTheStartOfALongValueIsRepeated() {
    assertThat(problems("sort=" + "x".repeat(500)).getFirst().reason())
        .endsWith("got \"" + "x".repeat(80) + "…\"");
  }

  private static Period april2025() {
    return new Period(
        Optional.of(Instant.parse("2025-04-01T00:00:00Z")),
        Optional.of(Instant.parse("2025-05-01T00:00:00Z")));
  }

  private static String numbers(int count) {
    StringBuilder numbers = new StringBuilder("1");
    for (int i = 2; i <= count; i++) {
      numbers.append(',').append(i);
    }
    return numbers.toString();
  }

  private static List<Problem> problems(String query) {
    return catchThrowableOfType(InvalidSearch.class, () -> read(query)).problems();
  }

  private static SearchParams read(String query) {
    return SearchParams.read(QueryString.read(query), Articles.FACETS, SearchLimits.DEFAULT);
  }
}
