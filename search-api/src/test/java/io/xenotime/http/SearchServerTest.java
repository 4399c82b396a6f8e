package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.SearchLimits;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchServerTest {

  private final CannedEngine engine = CannedEngine.ofTwo();
  private final Served served = Served.of(engine);

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void aSearchReachesTheEngine() {
    served.get("/v1/search?q=Nd%E2%82%82&regions=china&per_page=3");
    assertThat(engine.lastAsked().text()).isEqualTo("Nd₂");
    assertThat(engine.lastAsked().page().size()).isEqualTo(3);
    assertThat(engine.lastAsked().filters())
        .containsExactly(new FacetFilter("regions", List.of("china"), Mode.ANY));
  }

  @Test
  void anAnswerSaysHowManyItIsPartOf() {
    engine.total(25);
    HttpResponse<String> response = served.get("/v1/search?page=2");
    assertThat(response.headers().firstValue("X-WP-Total")).contains("25");
    assertThat(response.headers().firstValue("X-WP-TotalPages")).contains("3");
    assertThat(response.headers().firstValue("Link"))
        .contains("</v1/search?page=3>; rel=\"next\", </v1/search>; rel=\"prev\"");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/search, 200",
    "/v1/posts/11, 200",
    "/v1/posts/11/duplicates, 200",
    "/v1/posts/11/story, 200",
    "/v1/facets/regions, 200",
    "/v1/suggest?q=a, 200",
    "/health, 200",
    "/ready, 200",
    "/nowhere, 404",
    "/v1/search?page=0, 400"
  })
  void everyAnswerIsSafeToShowAndOpenToPages(String address, int status) {
    HttpResponse<String> response = served.get(address);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().map())
        .containsEntry("x-content-type-options", List.of("nosniff"))
        .containsEntry("referrer-policy", List.of("no-referrer"))
        .containsEntry(
            "content-security-policy", List.of("default-src 'none'; frame-ancestors 'none'"))
        .containsEntry("access-control-allow-origin", List.of("*"))
        .containsEntry("vary", List.of("Accept-Encoding"))
        .containsEntry(
            "content-type",
            List.of(status == 200 ? "application/json" : "application/problem+json"))
        .containsKey("cache-control")
        .doesNotContainKey("server");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/search?q=a",
        "/v1/posts/11",
        "/v1/posts/11/story",
        "/v1/facets/regions?q=a",
        "/v1/suggest?q=a"
      })
  void whoHasTheAnswerIsToldSo(String address) {
    HttpResponse<String> first = served.get(address);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second = served.get(address, "If-None-Match", tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.headers().firstValue("ETag")).contains(tag);
    assertThat(second.headers().firstValue("Cache-Control"))
        .contains("public, max-age=0, must-revalidate");
  }

  @Test
  void nobodySearchesForWhoHasTheAnswer() {
    String tag = served.get("/v1/search?q=a").headers().firstValue("ETag").orElseThrow();
    served.get("/v1/search?page=1&q=a", "If-None-Match", tag);
    assertThat(engine.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/search?q=a",
        "/v1/posts/11",
        "/v1/posts/11/story",
        "/v1/facets/regions?q=a",
        "/v1/suggest?q=a"
      })
  void aNewCommitIsANewAnswer(String address) {
    String tag = served.get(address).headers().firstValue("ETag").orElseThrow();
    engine.serve(new IndexVersion("g000001", 8, Instant.parse("2026-02-03T04:05:07Z")));
    assertThat(served.get(address, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/search?q=a", "/v1/posts/11", "/health", "/ready"})
  void headIsGetWithoutItsBody(String address) {
    HttpResponse<String> head = served.send("HEAD", address);
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers().firstValue("ETag"))
        .isEqualTo(served.get(address).headers().firstValue("ETag"));
  }

  @Test
  void aBrowserMayAskFirst() {
    HttpResponse<String> response =
        served.send(
            "OPTIONS",
            "/v1/search",
            "Origin",
            "https://news.example",
            "Access-Control-Request-Method",
            "GET");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods"))
        .contains("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
  void otherMethodsAreNotAllowed(String method) {
    HttpResponse<String> response = served.send(method, "/v1/search?q=a");
    assertProblem(response, 405);
    assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1", "/v1/posts", "/v1/search/x", "/v2/search", "/v1/facets"})
  void whereNothingIsThereIsNothing(String address) {
    assertProblem(served.get(address), 404);
  }

  @Test
  void anUnknownFacetIsNotFoundAndSaysWhatThereIs() {
    HttpResponse<String> response = served.get("/v1/facets/colour");
    assertProblem(response, 404);
    assertThat(Served.json(response).get("errors").get(0).get("allowed").asText())
        .isEqualTo("regions, organization, news_type");
  }

  @ParameterizedTest
  @CsvSource({"limit=0", "limit=1001", "limit=x", "after=x", "q=a&q=b", "search=a&search=b"})
  void facetsRefuseWhatIsNotAllowed(String query) {
    HttpResponse<String> response = served.get("/v1/facets/regions?" + query);
    assertProblem(response, 400);
    assertThat(Served.json(response).get("errors").get(0).get("parameter").asText())
        .isEqualTo(query.substring(0, query.indexOf('=')));
  }

  @ParameterizedTest
  @CsvSource({"7, 404", "0, 400", "-1, 400", "x, 400", "9999999999999999999, 400", "1.5, 400"})
  void aPostIsThereOrIsNot(String id, int status) {
    assertProblem(served.get("/v1/posts/" + id), status);
    assertProblem(served.get("/v1/posts/" + id + "/duplicates"), status);
    assertProblem(served.get("/v1/posts/" + id + "/story"), status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"q=%zz", "q=%", "q=%ff", "%c3=x", "q=\u00ff"})
  void aQueryThatCannotBeReadIsRefused(String query) {
    assertThat(served.rawGet("/v1/search?" + query)).startsWith("HTTP/1.1 400 ");
  }

  @Test
  void whatTheEngineRefusesIsRefused() {
    engine.answer(request -> {
      throw new InvalidSearch("cursor", "cursor must come from an answer", "a next_cursor");
    });
    HttpResponse<String> response = served.get("/v1/search?cursor=x");
    assertProblem(response, 400);
    assertThat(Served.json(response).get("errors").get(0).get("allowed").asText())
        .isEqualTo("a next_cursor");
  }

  @Test
  void aSearchThatTookTooLongMayBeTriedAgain() {
    engine.answer(request -> {
      throw new EngineUnavailable("the search took too long", Duration.ofMillis(1500));
    });
    HttpResponse<String> response = served.get("/v1/search");
    assertProblem(response, 503);
    assertThat(response.headers().firstValue("Retry-After")).contains("2");
    assertThat(Served.json(response).get("detail").asText()).isEqualTo("the search took too long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/search", "/v1/posts/11", "/v1/facets/regions", "/ready"})
  void withoutAnIndexNothingIsAnsweredYet(String address) {
    engine.status(EngineStatus.waiting(Optional.of("the index is of another build")));
    HttpResponse<String> response = served.get(address);
    assertProblem(response, 503);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    assertThat(Served.json(response).get("detail").asText())
        .isEqualTo("the index is of another build");
    assertThat(served.get("/health").statusCode()).isEqualTo(200);
  }

  @Test
  void readySaysWhatIsServed() {
    assertThat(served.json("/ready").toString())
        .isEqualTo(
            "{\"status\":\"ready\",\"generation\":\"g000001\",\"as_of\":\"2026-02-03T04:05:06Z\","
                + "\"articles\":2}");
    engine.status(
        new EngineStatus(
            Optional.of(CannedEngine.FIRST), 2, List.of(), Optional.of("a newer one is broken")));
    assertThat(served.json("/ready").get("problem").asText()).isEqualTo("a newer one is broken");
  }

  @Test
  void ourFailureTellsNothingButAnId() {
    for (Throwable failure :
        List.of(
            new IllegalStateException("secret in /etc/passwd"),
            new StackOverflowError("secret"),
            new InvalidSearchLookalike("secret"))) {
      engine.answer(request -> {
        throw sneaky(failure);
      });
      HttpResponse<String> response = served.get("/v1/search");
      assertProblem(response, 500);
      assertThat(Served.json(response).get("instance").asText())
          .matches("urn:xenotime:request:[0-9a-f]{16}");
      assertThat(response.body()).doesNotContain("secret", "Exception", "Error\"", "xenotime.");
    }
  }

  @Test
  void aLongAnswerIsCompressedForWhoWantsIt() {
    HttpResponse<String> response = served.get("/v1/search", "Accept-Encoding", "gzip");
    assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(served.get("/v1/search").headers().firstValue("Content-Encoding")).isEmpty();
  }

  @Test
  void aPortInUseIsSaidPlainly() {
    HttpSettings taken =
        new HttpSettings(
            "127.0.0.1",
            served.port(),
            SearchLimits.DEFAULT,
            1,
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            PublicAddress.AS_ASKED);
    assertThatIOException()
        .isThrownBy(() -> SearchServer.start(engine, taken, List.of()))
        .withMessage(
            "cannot listen on 127.0.0.1:"
                + served.port()
                + ": the port is in use, stop the other program or choose another port");
  }

  /** Thrown as it is, to see what becomes of what no method declares. */
  @SuppressWarnings("unchecked")
  private static <T extends Throwable> RuntimeException sneaky(Throwable failure) throws T {
    throw (T) failure;
  }

  private static final class InvalidSearchLookalike extends Exception {
    private static final long serialVersionUID = 1;

    InvalidSearchLookalike(String message) {
      super(message);
    }
  }

  private static void assertProblem(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = Served.json(response);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("type").asText()).startsWith("urn:xenotime:");
    assertThat(problem.get("title").asText()).isNotBlank();
    assertThat(problem.get("detail").asText()).isNotBlank();
  }
}
