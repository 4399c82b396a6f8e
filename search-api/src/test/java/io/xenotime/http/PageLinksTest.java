package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.search.SearchLimits;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {

  private static final SearchLimits LIMITS = SearchLimits.DEFAULT;

  @Test
  void theFirstOfSeveralPagesHasANext() {
    PageLinks links = links("q=nd&page=1", 30);
    assertThat(links.self()).isEqualTo("/v1/search?q=nd");
    assertThat(links.next()).contains("/v1/search?q=nd&page=2");
    assertThat(links.prev()).isEmpty();
    assertThat(links.header()).contains("</v1/search?q=nd&page=2>; rel=\"next\"");
  }

  @Test
  void thePageBetweenHasBoth() {
    assertThat(links("page=2", 30).header())
        .contains("</v1/search?page=3>; rel=\"next\", </v1/search>; rel=\"prev\"");
  }

  @Test
  void theLastPageHasNoNext() {
    assertThat(links("page=3", 30).next()).isEmpty();
    assertThat(links("page=3", 31).next()).contains("/v1/search?page=4");
    assertThat(links("", 10).header()).isEmpty();
  }

  @Test
  void aPageBeyondTheLastLeadsBackToIt() {
    assertThat(links("page=9", 30).prev()).contains("/v1/search?page=3");
    assertThat(links("page=9", 0).prev()).contains("/v1/search");
  }

  @Test
  void pastTheDepthOfPagesACursorGoesOn() {
    assertThat(links("page=999", 50_000).next()).contains("/v1/search?page=1000");
    assertThat(links("page=1000", 50_000).next()).contains("/v1/search?cursor=c10000");
  }

  @Test
  void aCursorGoesOnlyForward() {
    CannedEngine engine = new CannedEngine();
    engine.total(30);
    SearchParams params = params("cursor=abc&page=2");
    PageLinks links = PageLinks.of(params, engine.canned(params.request()), LIMITS);
    assertThat(links)
        .isEqualTo(
            new PageLinks(
                "/v1/search?cursor=abc",
                Optional.empty(),
                Optional.empty(),
                "/v1/search.rss",
                "/v1/search.csv"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fields=title,id&sort=newest&q=a+b&utm=1 | q=a+b&sort=newest&fields=id,title",
        "regions=b,a&regions_exclude=%C3%A9&news-type=x%26y"
            + " | regions=a,b&regions_exclude=%C3%A9&news_type=x%26y",
        "before=2025-05-01T00:00:00Z&after=2025-04 | after=2025-04-01&before=2025-05-01",
        "per_page=10&facet_limit=20&snippets=2&highlight=mark&facets=all&sort=relevance | ''",
        "snippets=0&highlight=none&facets=none&facet_limit=5&per_page=5"
            + " | per_page=5&facets=none&facet_limit=5&highlight=none&snippets=0",
        "facets=news_type,regions | facets=news_type,regions",
        "fields=id&snippets=4 | fields=id",
        "q=%22a+b%22+'c'<d> | q=%22a+b%22+%27c%27%3Cd%3E"
      })
  void aSearchHasOneAddress(String query, String canonical) {
    String address = links(query, 0).self();
    assertThat(address).isEqualTo(canonical.isEmpty() ? "/v1/search" : "/v1/search?" + canonical);
    assertThat(links(canonical, 0).self()).isEqualTo(address);
  }

  private static PageLinks links(String query, long total) {
    CannedEngine engine = new CannedEngine();
    engine.total(total);
    SearchParams params = params(query);
    return PageLinks.of(params, engine.canned(params.request()), LIMITS);
  }

  private static SearchParams params(String query) {
    return SearchParams.read(QueryString.read(query), Articles.FACETS, LIMITS);
  }
}
