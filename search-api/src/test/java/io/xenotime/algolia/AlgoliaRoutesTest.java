package io.xenotime.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.http.CannedEngine;
import io.xenotime.search.ArticlePart;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.Manner;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire, the bodies as the real clients were seen to send them. */
class AlgoliaRoutesTest {

  private CannedEngine engine;
  private Wire wire;

  @BeforeEach
  void start() {
    engine = CannedEngine.ofTwo();
    wire = new Wire(engine);
  }

  @AfterEach
  void stop() {
    wire.close();
  }

  @Test
  void theNewFormIsRead() {
    HttpResponse<String> response = wire.post(Wire.QUERIES, Wire.recorded("v5-search.json"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    SearchRequest asked = engine.lastAsked();
    assertThat(asked.text())
        .isEqualTo(
            "after:0000 (regions:\"China\" OR regions:\"Japan\") -(news_type:\"x\")"
                + " after:2023-11-14T22:13:20Z magnets");
    assertThat(asked.counting()).isEqualTo(Counting.of(java.util.List.of("regions"), 100));
    assertThat(asked.page()).isEqualTo(Page.of(1, 20));
    assertThat(Wire.json(response).path("results")).hasSize(1);
  }

  @Test
  void theOldFormIsReadLikewise() {
    JsonNode results = Wire.json(wire.post(Wire.QUERIES, Wire.recorded("v4-search.json")));
    assertThat(engine.lastAsked().text())
        .isEqualTo(
            "after:0000 (regions:\"China\" OR regions:\"Japan\") -(news_type:\"x\") magnets");
    assertThat(engine.lastAsked().page()).isEqualTo(Page.of(1, 3));
    assertThat(results.path("results").path(0).path("query").asText()).isEqualTo("magnets");
  }

  @Test
  void aPageOfWidgetsAsksOnceMoreForEachFacetThatIsFilteredBy() {
    String body = Wire.recorded("instantsearch-refined.json").replace("\"element\",", "");
    JsonNode results = Wire.json(wire.post(Wire.QUERIES, body)).path("results");
    assertThat(results).hasSize(3);
    assertThat(results.path(0).path("page").asInt()).isEqualTo(1);
    assertThat(results.path(1).path("hits")).isEmpty();
    assertThat(results.path(1).path("hitsPerPage").asInt()).isZero();
    assertThat(results.path(1).path("nbPages").asInt()).isZero();
    assertThat(results.path(2).path("facets").has("regions")).isTrue();
    assertThat(results.path(0).has("message")).isFalse();
  }

  @Test
  void oneSearchHasAnAddressOfItsOwn() {
    JsonNode answer =
        Wire.json(wire.post("/1/indexes/news/query", Wire.recorded("v5-single.json")));
    assertThat(answer.path("hits")).hasSize(2);
    assertThat(answer.path("hitsPerPage").asInt()).isEqualTo(3);
    assertThat(answer.path("params").asText()).isEqualTo("query=magnets&hitsPerPage=3");
    JsonNode all = Wire.json(wire.post("/1/indexes/news/query", Wire.recorded("v4-single.json")));
    assertThat(all.path("facets").properties().stream().map(java.util.Map.Entry::getKey))
        .containsExactly("regions", "organization", "news_type");
  }

  @Test
  void valuesOfAFacetAreAskedInThreeWays() {
    JsonNode direct =
        Wire.json(
            wire.post(
                "/1/indexes/news/facets/regions/query", Wire.recorded("v4-facet-values.json")));
    JsonNode among =
        Wire.json(wire.post(Wire.QUERIES, Wire.recorded("v5-facet-values.json")))
            .path("results")
            .path(0);
    assertThat(direct.path("facetHits")).isEqualTo(among.path("facetHits")).isNotEmpty();
    assertThat(direct.path("facetHits").path(0).has("count")).isTrue();
    assertThat(direct.path("exhaustiveFacetsCount").asBoolean()).isTrue();
    String widget =
        Wire.recorded("instantsearch-facet-values.json")
            .replace("\"element\",", "")
            .replace("element:terbium", "regions:China");
    assertThat(wire.post(Wire.QUERIES, widget).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "news, RELEVANCE",
    "news_newest, NEWEST",
    "news_oldest, OLDEST",
    "news_updated, UPDATED"
  })
  void anIndexIsAnOrder(String index, Order order) {
    JsonNode answer = Wire.json(wire.post("/1/indexes/" + index + "/query", "{}"));
    assertThat(engine.lastAsked().order()).isEqualTo(order);
    assertThat(answer.path("index").asText()).isEqualTo(index);
  }

  @Test
  void anIndexThatIsNotThereIsSaidInAlgoliasWords() {
    HttpResponse<String> response = wire.post("/1/indexes/shop/query", "{}");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Wire.json(response).path("message").asText())
        .startsWith("Index \"shop\" does not exist");
    assertThat(Wire.json(response).path("status").asInt()).isEqualTo(404);
  }

  @Test
  void aFacetThatIsNotThereIsSaidToo() {
    HttpResponse<String> response = wire.post("/1/indexes/news/facets/region/query", "{}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(Wire.json(response).path("message").asText()).contains("did you mean regions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/x-www-form-urlencoded", "application/json", ""})
  void theContentTypeDoesNotMatter(String type) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder()
            .POST(BodyPublishers.ofString(Wire.request("\"query\":\"a=b&c=d\"")));
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    assertThat(wire.send("/1/indexes/%2A/queries?x-algolia-api-key=k", request).statusCode())
        .isEqualTo(200);
    assertThat(engine.lastAsked().text()).isEqualTo("a=b&c=d");
  }

  @Test
  void pagesBeginAtZeroAndEndWhereTheEngineDoes() {
    engine.total(25_000);
    JsonNode last = wire.ask("\"page\":99,\"hitsPerPage\":100");
    assertThat(engine.lastAsked().page()).isEqualTo(Page.of(100, 100));
    assertThat(last.path("nbPages").asInt()).isEqualTo(100);
    assertThat(last.path("nbHits").asInt()).isEqualTo(25_000);
    assertThat(last.has("message")).isFalse();
    JsonNode beyond = wire.ask("\"page\":100,\"hitsPerPage\":100");
    assertThat(beyond.path("hits")).isEmpty();
    assertThat(beyond.path("message").asText())
        .isEqualTo("pages end at page 99 with 100 hits a page");
  }

  @Test
  void aHitHasItsAttributesAndWhereItMatches() {
    JsonNode hit = wire.ask("\"query\":\"lynas\"").path("hits").path(0);
    assertThat(hit.path("objectID").asText()).isEqualTo("11");
    assertThat(hit.path("title").asText()).isEqualTo("Lynas lifts NdPr output");
    assertThat(hit.path("excerpt").asText()).isEqualTo("More from Malaysia & Australia.");
    assertThat(hit.path("date_timestamp").asLong()).isEqualTo(1743494400L);
    assertThat(hit.path("regions")).hasSize(2);
    JsonNode excerpt = hit.path("_highlightResult").path("excerpt");
    assertThat(excerpt.path("value").asText()).isEqualTo("More from Malaysia &amp; Australia.");
    assertThat(excerpt.path("matchLevel").asText()).isEqualTo("none");
    assertThat(excerpt.path("matchedWords")).isEmpty();
    assertThat(hit.path("_highlightResult").path("highlights")).hasSize(2);
    assertThat(hit.has("_snippetResult")).isFalse();
  }

  @Test
  void onlyWhatIsAskedOfAHitIsAnswered() {
    JsonNode hit =
        wire.ask(
                "\"attributesToRetrieve\":[\"*\",\"-excerpt\",\"-regions\"],"
                    + "\"attributesToHighlight\":[],\"attributesToSnippet\":[\"excerpt:2\"],"
                    + "\"snippetEllipsisText\":\"...\"")
            .path("hits")
            .path(0);
    assertThat(hit.has("title")).isTrue();
    assertThat(hit.has("excerpt")).isFalse();
    assertThat(hit.has("regions")).isFalse();
    assertThat(hit.path("_highlightResult")).isEmpty();
    assertThat(hit.path("_snippetResult").path("excerpt").path("value").asText())
        .isEqualTo("More from...");
  }

  @Test
  void parametersChangeHowFreelyATextIsRead() {
    wire.ask("\"typoTolerance\":false,\"synonyms\":\"false\",\"removeWordsIfNoResults\":\"none\"");
    assertThat(engine.lastAsked().manner().corrects()).isFalse();
    assertThat(engine.lastAsked().manner().expands()).isFalse();
    assertThat(engine.lastAsked().manner().relaxes()).isFalse();
    wire.ask("\"restrictSearchableAttributes\":[\"title\",\"body\"]");
    assertThat(engine.lastAsked().manner().parts())
        .containsExactlyInAnyOrder(ArticlePart.TITLE, ArticlePart.BODY);
    wire.ask("\"distinct\":1,\"sortFacetValuesBy\":\"alpha\"");
    assertThat(engine.lastAsked().manner().parts()).isEqualTo(Manner.EVERYWHERE);
    assertThat(engine.lastAsked().manner().corrects()).isTrue();
    assertThat(engine.lastAsked().collapse())
        .isEqualTo(new Collapse(Collapse.Group.DUPLICATES, Collapse.Keep.BEST));
    assertThat(engine.lastAsked().counting().order()).isEqualTo(Counting.Order.LABEL);
  }

  @Test
  void whatIsNotKnownIsLeftAsideAndSaid() {
    assertThat(wire.ask("\"hitPerPage\":3,\"clickAnalytics\":true").path("message").asText())
        .isEqualTo("parameter \"hitPerPage\" was left aside, did you mean hitsPerPage");
  }

  @Test
  void firstAndLastDateAreStatistics() {
    JsonNode answer = wire.ask("\"facets\":[\"date_timestamp\"]");
    assertThat(answer.path("facets").path("date_timestamp")).isEmpty();
    assertThat(answer.path("facets_stats").path("date_timestamp").has("min")).isTrue();
    assertThat(answer.path("facets_stats").path("date_timestamp").has("max")).isTrue();
  }

  @Test
  void aStrategyStopsAfterEnoughHits() {
    JsonNode results =
        Wire.json(
                wire.post(
                    Wire.QUERIES,
                    "{\"strategy\":\"stopIfEnoughMatches\",\"requests\":["
                        + "{\"indexName\":\"news\",\"hitsPerPage\":5},"
                        + "{\"indexName\":\"news\",\"hitsPerPage\":2},"
                        + "{\"indexName\":\"news\",\"hitsPerPage\":1}]}"))
            .path("results");
    assertThat(results).hasSize(3);
    assertThat(engine.asked()).hasSize(2);
    assertThat(results.path(2).path("processed").asBoolean(true)).isFalse();
  }

  @Test
  void aBrowserMayAskFromAnotherSite() {
    HttpResponse<String> response =
        wire.send(
            Wire.QUERIES, HttpRequest.newBuilder().method("OPTIONS", BodyPublishers.noBody()));
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .containsIgnoringCase("x-algolia-api-key")
        .containsIgnoringCase("x-algolia-application-id")
        .containsIgnoringCase("content-type");
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
        .contains("POST");
  }

  @Test
  void withoutAnIndexItIsNotNow() {
    engine.status(EngineStatus.waiting(Optional.empty()));
    HttpResponse<String> response = wire.post(Wire.QUERIES, Wire.request(""));
    assertThat(response.statusCode()).isEqualTo(503);
    assertThat(Wire.json(response).path("message").asText()).isEqualTo("there is no index yet");
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void otherAddressesFailInTheSameForm() {
    HttpResponse<String> response = wire.post("/1/indexes/news/batch", "{}");
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(Wire.json(response).path("status").asInt()).isEqualTo(404);
    HttpResponse<String> read = wire.send("/1/indexes/news/query", HttpRequest.newBuilder().GET());
    assertThat(read.statusCode()).isEqualTo(405);
    assertThat(Wire.json(read).path("message").asText()).contains("POST");
  }
}
