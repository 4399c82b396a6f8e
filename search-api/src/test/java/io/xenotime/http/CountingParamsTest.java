package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.xenotime.article.Articles;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.InvalidSearch.Problem;
import io.xenotime.search.Period;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.TimelineRequest;
import io.xenotime.search.TimelineRequest.Unit;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters of what is counted, shown over time and folded, and their way into addresses. */
class CountingParamsTest {

  @Test
  void filtersOfAllKindsAreRead() {
    assertThat(
            request(
                    "regions=china&regions_all=japan,india&regions_exclude=laos&regions_missing=true")
                .filters())
        .containsExactly(
            new FacetFilter("regions", List.of("china"), Mode.ANY),
            new FacetFilter("regions", List.of("india", "japan"), Mode.ALL),
            new FacetFilter("regions", List.of("laos"), Mode.NONE),
            new FacetFilter("regions", List.of(), Mode.MISSING));
  }

  @Test
  void rangesReachFromTheFirstMomentNamedToTheLast() {
    assertThat(request("ranges=2025-04..2025-06,..2024,2025").counting().spans())
        .containsExactly(
            span("2025-04..2025-06", "2025-04-01T00:00:00Z", "2025-07-01T00:00:00Z"),
            span("..2024", null, "2025-01-01T00:00:00Z"),
            span("2025", "2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"));
  }

  private static Counting.Span span(String name, String from, String until) {
    return new Counting.Span(
        name,
        new Period(
            Optional.ofNullable(from).map(Instant::parse),
            Optional.ofNullable(until).map(Instant::parse)));
  }

  @Test
  void aTimelineIsOfDaysInUtcUnlessItIsOtherwise() {
    assertThat(request("timeline=day").timeline())
        .contains(new TimelineRequest(Unit.DAY, ZoneOffset.UTC, Optional.empty()));
    assertThat(request("timeline=auto&timeline_by=news-type&timezone=Asia/Tokyo").timeline())
        .contains(
            new TimelineRequest(Unit.AUTO, ZoneId.of("Asia/Tokyo"), Optional.of("news_type")));
    assertThat(request("timeline=none").timeline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%2B08:00", "+08:00", "UTC%2B8", "%2B8"})
  void aZoneMayBeAnOffset(String zone) {
    assertThat(request("timeline=day&timezone=" + zone).timeline().orElseThrow().zone())
        .isEqualTo(ZoneOffset.ofHours(8));
  }

  @Test
  void foldingSaysWhatStays() {
    assertThat(request("collapse=story&collapse_keep=earliest").collapse())
        .isEqualTo(new Collapse(Collapse.Group.STORY, Collapse.Keep.EARLIEST));
    assertThat(request("collapse_keep=earliest").collapse()).isEqualTo(Collapse.NOTHING);
  }

  @Test
  void aSplitWithoutATimelineIsAWarning() {
    assertThat(params("timeline_by=regions").warnings())
        .containsExactly("timeline_by does not count without timeline");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "regions_missing=yes | regions_missing must be true or false, got \"yes\" | true, false",
        "facet_sort=name | facet_sort must be one of count, label, got \"name\" | count, label",
        "ranges=soon | ranges must be spans of time, got \"soon\" | SPANS",
        "ranges=.. | ranges must be spans of time, got \"..\" | SPANS",
        "ranges=2026..2025 | ranges must be spans of time, got \"2026..2025\" | SPANS",
        "timeline=hour | timeline must be one of none, auto, day, week, month, quarter, year, got"
            + " \"hour\" | none, auto, day, week, month, quarter, year",
        "timeline_by=regoins | timeline_by must be names of what there is, got \"regoins\", did you"
            + " mean regions | regions, organization, news_type",
        "timezone=Mars/Base | timezone must be a time zone, got \"Mars/Base\" | a name such as"
            + " Asia/Kuala_Lumpur, or an offset such as +08:00",
        "collapse=copies | collapse must be one of none, duplicates, story, got \"copies\" | none,"
            + " duplicates, story",
        "collapse_keep=last | collapse_keep must be one of best, earliest, got \"last\" | best,"
            + " earliest"
      })
  void whatIsNotAllowedIsRefused(String query, String reason, String allowed) {
    String spans =
        "a year 2025, month 2025-04, day 2025-04-01, or instant 2025-04-01T12:30:00Z, or two of"
            + " them as 2025-04..2025-06, either left out";
    String parameter = query.substring(0, query.indexOf('='));
    assertThat(problems(query))
        .containsExactly(new Problem(parameter, reason, allowed.equals("SPANS") ? spans : allowed));
  }

  @Test
  void rangesAreNotEndless() {
    String fifty =
        IntStream.range(1950, 2000).mapToObj(Integer::toString).collect(Collectors.joining(","));
    assertThat(request("ranges=" + fifty).counting().spans()).hasSize(50);
    assertThat(problems("ranges=" + fifty + ",2001"))
        .containsExactly(
            new Problem("ranges", "ranges must be at most 50, got 51", "up to 50 spans of time"));
  }

  /**
   * What an address says is what it was made of, or links and tags would tell of another search.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=a+%26+b&match=all&fuzzy=off&synonyms=off&freshness=off&explain=true",
        "q=a&in=body,title&in=excerpt",
        "q=a&freshness=30d&sort=oldest&page=3&per_page=20",
        "regions=china,japan&regions_all=india&regions_exclude=laos&news_type_missing=true",
        "after=2025-04&before=2025-05-01T12:30:00Z&facets=none",
        "facets=regions&facet_limit=3&facet_sort=label&ranges=2025,..2024-06",
        "timeline=week&timeline_by=regions&timezone=Asia/Tokyo",
        "collapse=duplicates&collapse_keep=earliest&snippets=0&highlight=none&fields=id,more"
      })
  void anAddressIsReadAsTheRequestItWasMadeOf(String query) {
    SearchParams params = params(query);
    String address = Address.of(params, params.request().page());
    SearchParams again = params(address.contains("?") ? address.split("\\?", 2)[1] : "");
    assertThat(again.request()).isEqualTo(params.request());
    assertThat(again.fields()).isEqualTo(params.fields());
    assertThat(again.marks()).isEqualTo(params.marks());
    assertThat(again.warnings()).isEmpty();
  }

  private static List<Problem> problems(String query) {
    return catchThrowableOfType(InvalidSearch.class, () -> params(query)).problems();
  }

  private static SearchRequest request(String query) {
    return params(query).request();
  }

  private static SearchParams params(String query) {
    return SearchParams.read(QueryString.read(query), Articles.FACETS, SearchLimits.DEFAULT);
  }
}
