package io.xenotime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.http.ServedGroups;
import io.xenotime.search.ScanEngine;
import io.xenotime.search.SearchLimits;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Describes servers of other sites than the sample's. */
class OpenApiRoutesTest {

  private static final Facet TOPIC = new Facet("the-topic");
  private static final Facet TITLE = new Facet("title");

  @Test
  void parametersAndAddressesAreThoseOfTheSite() {
    Article article =
        Articles.article(7).type("page").term(TOPIC, new Term(12, "mines", "Mines")).build();
    Description description = description(List.of(TOPIC), List.of(article));
    List<String> names =
        description.operation("search").parameters().stream()
            .map(Operation.Parameter::name)
            .toList();
    assertThat(names)
        .contains("the_topic", "the_topic_all", "the_topic_exclude", "the_topic_missing")
        .doesNotContain("regions");
    assertThat(description.whole().path("paths").has("/wp-json/wp/v2/the-topic/{id}")).isTrue();
    assertThat(description.whole().path("paths").has("/wp-json/wp/v2/pages")).isTrue();
    assertThat(description.operation("post").address()).isEqualTo("/v1/posts/7");
    assertThat(description.at("#/components/parameters/facet.the_topic/example/0").asText())
        .isEqualTo("mines");
  }

  @Test
  void aSiteWithNothingIsDescribedToo() {
    Description description = description(List.of(), List.of());
    assertThat(description.operation("search").path()).isEqualTo("/v1/search");
    assertThat(description.text()).doesNotContain("<facet>").doesNotContain("<taxonomy>");
  }

  @Test
  void aFacetThatIsCalledLikeAnotherFieldHidesNone() {
    Article article = Articles.article(7).term(TITLE, new Term(0, "sir", "Sir")).build();
    Description description = description(List.of(TITLE), List.of(article));
    assertThat(description.at("#/components/schemas/Hit/properties/title/type").asText())
        .isEqualTo("string");
    assertThat(description.names("#/components/parameters/fields/schema/items"))
        .doesNotHaveDuplicates()
        .contains("title");
  }

  private static Description description(List<Facet> facets, List<Article> articles) {
    Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
    try (ScanEngine engine = new ScanEngine(facets, SearchLimits.DEFAULT, clock, articles);
        ServedGroups served =
            ServedGroups.of(engine, "https://news.example", new OpenApiRoutes())) {
      String text = served.get("/v1/openapi.json").body();
      assertThat(new OpenAPIV3Parser().readContents(text).getMessages()).isEmpty();
      return Description.of(text);
    }
  }
}
