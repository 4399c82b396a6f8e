package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Articles;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SuggestRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestParamsTest {

  private static SuggestParams read(String query) {
    return SuggestParams.read(QueryString.read(query), Articles.FACETS, SearchLimits.DEFAULT);
  }

  @Test
  void whatIsNotSaidIsPlain() {
    assertThat(read("").request()).isEqualTo(new SuggestRequest("", Set.of(), 8));
    assertThat(read("").warnings()).isEmpty();
  }

  @Test
  void everythingCanBeSaid() {
    assertThat(read("q=Mount+W&types=title,news-type&types=acronym&limit=20").request())
        .isEqualTo(new SuggestRequest("Mount W", Set.of("title", "news_type", "acronym"), 20));
  }

  @Test
  void theyCanBeNarrowedAsSearchesAre() {
    SuggestParams params =
        read("q=dy&regions=china,malaysia&news_type_exclude=opinion&after=2025-04-01T00:00:00Z");
    assertThat(params.warnings()).isEmpty();
    assertThat(params.request().filters())
        .containsExactly(
            new FacetFilter("regions", List.of("china", "malaysia"), Mode.ANY),
            new FacetFilter("news_type", List.of("opinion"), Mode.NONE));
    assertThat(params.request().published().from()).contains(Instant.parse("2025-04-01T00:00:00Z"));
    assertThat(Address.of(params))
        .isEqualTo(
            "/v1/suggest?q=dy&regions=china,malaysia&news_type_exclude=opinion"
                + "&after=2025-04-01");
    assertThat(Address.ofSearch("/v1/search", params.request(), "element:dysprosium"))
        .isEqualTo(
            "/v1/search?q=element:dysprosium&regions=china,malaysia&news_type_exclude=opinion"
                + "&after=2025-04-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "limit=0       | limit must be between 1 and 20, got 0",
        "limit=21      | limit must be between 1 and 20, got 21",
        "limit=x       | limit must be a whole number, got \"x\"",
        "types=titel   | types must be names of what there is, got \"titel\", did you mean title",
        "q=a&q=b       | q must be given once, got it 2 times",
      })
  void mistakesAreRefused(String query, String reason) {
    assertThatThrownBy(() -> read(query)).isInstanceOf(InvalidSearch.class).hasMessage(reason);
  }

  @Test
  void whatIsUnknownIsSaid() {
    assertThat(read("q=a&lmit=3").warnings())
        .containsExactly("unknown parameter \"lmit\", did you mean limit");
  }

  @Test
  void oneRequestHasOneAddress() {
    assertThat(Address.of(read("limit=8&types=title&types=regions&q=+Nd%E2%82%82+")))
        .isEqualTo("/v1/suggest?q=Nd%E2%82%82&types=regions,title");
    assertThat(
            Address.ofSearch(
                "/v1/search", new SuggestRequest("", Set.of(), 8), "title:\"Nd & Pr\""))
        .isEqualTo("/v1/search?q=title:%22Nd+%26+Pr%22");
  }
}
