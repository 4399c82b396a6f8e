package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.IndexVersion;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MannersTest {

  private static final String COMMITTED = "Tue, 03 Feb 2026 04:05:06 GMT";
  private static final String TAG_OF_ANOTHER = "W/\"x\"";

  private final CannedEngine engine = CannedEngine.ofTwo();
  private final Served served = Served.of(engine, List.of(new Wishes()), List.of());

  /** A group with an address that takes two methods, and one that takes only POST. */
  private static final class Wishes implements RouteGroup {
    @Override
    public List<Route> routes(Door door) {
      return List.of(
          Route.post("/wishes", ctx -> ctx.result(ctx.body())),
          Route.get("/both", ctx -> ctx.result("got")),
          Route.post("/both", ctx -> ctx.result("put")));
    }

    @Override
    public String prefix() {
      return "/wishes";
    }
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/search?q=a",
        "/v1/posts/11",
        "/v1/facets/regions?q=a",
        "/v1/suggest?q=a",
        "/llms.txt"
      })
  void whoAsksByDateIsToldLikewise(String address) {
    assertThat(served.get(address).headers().firstValue("Last-Modified")).contains(COMMITTED);
    HttpResponse<String> same = served.get(address, "If-Modified-Since", COMMITTED);
    assertThat(same.statusCode()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(same.headers().firstValue("ETag")).isPresent();
    assertThat(same.headers().firstValue("Vary")).contains("Accept-Encoding");
  }

  @ParameterizedTest
  @CsvSource({
    "'Tue, 03 Feb 2026 04:05:07 GMT', 200",
    "'Tue, 03 Feb 2026 04:05:05 GMT', 200",
    "yesterday, 200",
    "'', 200"
  })
  void aDateMustBeTheVeryOne(String date, int status) {
    assertThat(served.get("/v1/search", "If-Modified-Since", date).statusCode()).isEqualTo(status);
  }

  @Test
  void aTagGoesBeforeADate() {
    HttpResponse<String> response =
        served.get("/v1/search", "If-None-Match", TAG_OF_ANOTHER, "If-Modified-Since", COMMITTED);
    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void aRollBackIsNoticedByDate() {
    String newer = served.get("/v1/search").headers().firstValue("Last-Modified").orElseThrow();
    engine.serve(new IndexVersion("g000000", 3, Instant.parse("2026-01-01T00:00:00Z")));
    assertThat(served.get("/v1/search", "If-Modified-Since", newer).statusCode()).isEqualTo(200);
  }

  @Test
  void packedAnswersHaveTheSameTag() {
    HttpResponse<String> packed = served.get("/v1/search", "Accept-Encoding", "gzip");
    String tag = packed.headers().firstValue("ETag").orElseThrow();
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(served.get("/v1/search").headers().firstValue("ETag")).contains(tag);
    assertThat(
            served.get("/v1/search", "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "identity",
        "gzip;q=0",
        "gzip;q=0, *",
        "gzip;q=0.5, identity",
        "br",
        "*;q=0",
        "gzipped",
        ""
      })
  void nobodyGetsPackedWhatWasNotAskedForSo(String accepted) {
    HttpResponse<String> response = served.get("/v1/search", "Accept-Encoding", accepted);
    assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(Served.json(response).get("total").get("value").asInt()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip;q=1.0", "GZIP;q=0.5", "x-gzip", "*", "br;q=1, *;q=0.1"})
  void whoAsksForItGetsItPacked(String accepted) {
    String answer = served.rawGet("/v1/search", "Accept-Encoding: " + accepted);
    assertThat(answer).startsWith("HTTP/1.1 200").contains("Content-Encoding: gzip");
    assertThat(answer).doesNotContain("Lynas");
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/search?q=a",
    "/v1/search?page=0",
    "/v1/posts/11",
    "/v1/posts/7",
    "/v1/facets/regions",
    "/v1/suggest?q=a",
    "/health",
    "/ready",
    "/llms.txt",
    "/robots.txt",
    "/favicon.ico",
    "/nowhere"
  })
  void headHasTheHeadersOfGet(String address) {
    HttpResponse<String> get = served.get(address, "X-Request-Id", "one");
    HttpResponse<String> head = served.send("HEAD", address, "X-Request-Id", "one");
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(head.body()).isEmpty();
    assertThat(lasting(head)).isEqualTo(lasting(get));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/search, 'GET, HEAD, OPTIONS', GET",
    "/v1/posts/11, 'GET, HEAD, OPTIONS', GET",
    "/wishes, 'OPTIONS, POST', POST",
    "/both, 'GET, HEAD, OPTIONS, POST', POST"
  })
  void aBrowserMayAskFirst(String address, String allowed, String wanted) {
    HttpResponse<String> response =
        served.send(
            "OPTIONS",
            address,
            "Origin",
            "https://news.example",
            "Access-Control-Request-Method",
            wanted,
            "Access-Control-Request-Headers",
            "content-type,if-none-match,x-algolia-api-key,x-algolia-application-id");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Allow")).contains(allowed);
    assertThat(response.headers().firstValue("Access-Control-Allow-Methods")).contains(allowed);
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    assertThat(response.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
        .containsIgnoringCase("content-type")
        .containsIgnoringCase("if-none-match")
        .containsIgnoringCase("x-algolia-api-key")
        .containsIgnoringCase("x-algolia-application-id");
  }

  @Test
  void twoMethodsMayShareAnAddress() {
    assertThat(served.get("/both").body()).isEqualTo("got");
    assertThat(served.send("POST", "/both").body()).isEqualTo("put");
    assertThat(served.send("PUT", "/both").statusCode()).isEqualTo(405);
  }

  /** Without what says when and how long: the time a search took is part of its answer. */
  private static Map<String, List<String>> lasting(HttpResponse<String> response) {
    Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
    headers.remove("date");
    headers.remove("content-length");
    return headers;
  }
}
