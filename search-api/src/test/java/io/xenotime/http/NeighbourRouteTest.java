package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeighbourRouteTest {

  private final CannedEngine engine = CannedEngine.ofTwo();
  private final Served served = Served.of(engine);

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void relatedPostsSayWhy() {
    assertThat(
            served
                .get("/v1/posts/12/related")
                .body()
                .replaceAll("\"took_ms\":\\d+", "\"took_ms\":0"))
        .isEqualTo(
            """
            {"query":{"id":12,"warnings":[]},"hits":[{"id":11,"url":"https://news.example/11",\
            "title":"Lynas lifts NdPr output","date":"2025-04-01T08:00:00Z",\
            "excerpt":"More from Malaysia &amp; Australia.",\
            "regions":[{"id":%d,"slug":"australia","name":"Australia"},\
            {"id":%d,"slug":"malaysia","name":"Malaysia"}],"organization":[],\
            "news_type":[{"id":%d,"slug":"company-news","name":"Company News"}],"score":1.5,\
            "shared":[{"facet":"regions","slug":"a&amp;b","name":"A &amp; &lt;B&gt;"}],\
            "words":["&lt;magnets&gt;"]}],"took_ms":0,\
            "index":{"generation":"g000001","as_of":"2026-02-03T04:05:06Z"},\
            "links":{"self":"/v1/posts/12/related","post":"/v1/posts/12"}}\
            """
                .formatted(id("australia"), id("malaysia"), id("company-news")));
  }

  private static int id(String slug) {
    return 1 + Math.floorMod(slug.hashCode(), 100_000);
  }

  @Test
  void automaticLinksAreListedApart() {
    JsonNode answer = served.json("/v1/posts/12/cited-by?fields=id,words,automatic");
    assertThat(answer.get("total")).hasToString("{\"value\":1,\"relation\":\"eq\"}");
    assertThat(answer.get("hits"))
        .hasToString("[{\"id\":11,\"words\":[\"see &lt;it&gt;\"],\"automatic\":false}]");
    assertThat(answer.get("automatic"))
        .hasToString(
            "{\"total\":{\"value\":1,\"relation\":\"eq\"},"
                + "\"hits\":[{\"id\":11,\"words\":[\"see &lt;it&gt;\"],\"automatic\":true}]}");
    assertThat(answer.get("sources")).isNull();
  }

  @Test
  void whereLinksLeadOutsideIsSaidToo() {
    JsonNode answer = served.json("/v1/posts/12/cites");
    assertThat(answer.get("hits").get(0).get("id").asLong()).isEqualTo(11);
    assertThat(answer.get("sources"))
        .hasToString("[{\"url\":\"https://a.example/x?y=1&z\",\"text\":\"a &amp; b\"}]");
    assertThat(answer.get("elsewhere"))
        .hasToString("[{\"url\":\"https://news.example/tag/%3Cx%3E\",\"text\":\"\"}]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "related?limit=0 | limit | limit must be between 1 and 100, got 0 | 1 to 100",
        "cited-by?limit=101 | limit | limit must be between 1 and 100, got 101 | 1 to 100",
        "cites?limit=x | limit | limit must be a whole number, got \"x\" | 1 to 100",
        "cites?limit=1&limit=2 | limit | limit must be given once, got it 2 times | one value",
        "related?fields=titel | fields | fields must be names of what there is, got \"titel\", did you mean title"
            + " | id, url, title, date, excerpt, regions, organization, news_type, score, shared, words",
        "cited-by?fields=shared | fields | fields must be names of what there is, got \"shared\""
            + " | id, url, title, date, excerpt, regions, organization, news_type, words, automatic"
      })
  void badValuesAreToldWithWhatIsAllowed(
      String address, String parameter, String reason, String allowed) {
    HttpResponse<String> response = served.get("/v1/posts/12/" + address.strip());
    assertThat(response.statusCode()).isEqualTo(400);
    JsonNode error = Served.json(response).get("errors").get(0);
    assertThat(error.get("parameter").asText()).isEqualTo(parameter);
    assertThat(error.get("reason").asText()).isEqualTo(Html.text(reason));
    assertThat(error.get("allowed").asText()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"related", "cited-by", "cites"})
  void everyKindAnswersTheSameMistakes(String kind) {
    assertThat(served.get("/v1/posts/99/" + kind).statusCode()).isEqualTo(404);
    assertThat(served.json("/v1/posts/99/" + kind).get("detail").asText())
        .isEqualTo("there is no post 99");
    assertThat(served.get("/v1/posts/x/" + kind).statusCode()).isEqualTo(400);
    assertThat(served.get("/v1/posts/0/" + kind).statusCode()).isEqualTo(400);
    assertThat(
            served
                .json("/v1/posts/12/" + kind + "?limt=3")
                .get("query")
                .get("warnings")
                .get(0)
                .asText())
        .isEqualTo("unknown parameter &quot;limt&quot;, did you mean limit");
    engine.status(EngineStatus.waiting(Optional.empty()));
    assertThat(served.get("/v1/posts/12/" + kind).statusCode()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"related", "cited-by", "cites"})
  void whoHasTheAnswerIsToldSo(String kind) {
    String address = "/v1/posts/12/" + kind + "?limit=5";
    String tag = served.get(address).headers().firstValue("ETag").orElseThrow();
    assertThat(served.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(served.get("/v1/posts/12/" + kind, "If-None-Match", tag).statusCode())
        .isEqualTo(200);
    engine.serve(new IndexVersion("g000001", 8, Instant.EPOCH));
    assertThat(served.get(address, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void aRequestHasOneAddress() {
    assertThat(
            served
                .json("/v1/posts/012/cites?fields=words,id&limit=3")
                .get("links")
                .get("self")
                .asText())
        .isEqualTo("/v1/posts/12/cites?limit=3&fields=id,words");
  }
}
