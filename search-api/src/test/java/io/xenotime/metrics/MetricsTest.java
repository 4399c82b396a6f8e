package io.xenotime.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.http.CannedEngine;
import io.xenotime.http.Exchange;
import io.xenotime.http.Served;
import io.xenotime.http.Watcher;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTest {

  private static final Instant NOW = CannedEngine.FIRST.asOf().plusMillis(90_500);

  private final CannedEngine engine = CannedEngine.ofTwo();
  private final Metrics metrics = new Metrics(Audience.LOCAL, () -> NOW);
  private final Served served = served(metrics);

  @AfterEach
  void stop() {
    served.close();
    metrics.close();
  }

  @Test
  void requestsAreCountedByRouteMethodAndStatus() {
    metrics.answered(exchange("GET", Optional.of("/v1/posts/{id}"), 200));
    metrics.answered(exchange("GET", Optional.of("/v1/posts/{id}"), 200));
    metrics.answered(exchange("GET", Optional.of("/v1/posts/{id}"), 404));
    ExpositionText text = scrape();
    String row = "xenotime_http_requests_total{method=\"GET\",route=\"/v1/posts/{id}\",status=";
    assertThat(text.value(row + "\"200\"}")).isEqualTo(2);
    assertThat(text.value(row + "\"404\"}")).isEqualTo(1);
    assertThat(text.value("xenotime_http_request_seconds_count{route=\"/v1/posts/{id}\"}"))
        .isEqualTo(3);
  }

  @Test
  void callersCannotMakeRows() {
    int before = scrape().names().size();
    for (int i = 0; i < 50; i++) {
      metrics.answered(exchange("METHOD" + i, Optional.empty(), 404));
    }
    ExpositionText text = scrape();
    assertThat(
            text.value(
                "xenotime_http_requests_total{method=\"other\",route=\"none\",status=\"404\"}"))
        .isEqualTo(50);
    assertThat(text.names().size() - before).isLessThan(60);
  }

  @Test
  void searchesAreTimed() {
    metrics.searched(Duration.ofMillis(3), Duration.ofMillis(40));
    served.get("/v1/search?q=a");
    served.get("/v1/suggest?q=a");
    metrics.refused();
    ExpositionText text = scrape();
    assertThat(text.value("xenotime_search_seconds_count")).isEqualTo(3);
    assertThat(text.value("xenotime_search_seconds_bucket{le=\"0.02\"}")).isEqualTo(2);
    assertThat(text.value("xenotime_search_seconds_bucket{le=\"0.05\"}")).isEqualTo(3);
    assertThat(text.value("xenotime_search_wait_seconds_count")).isEqualTo(3);
    assertThat(text.value("xenotime_searches_refused_total")).isEqualTo(1);
    assertThat(text.value("xenotime_searches_under_way")).isZero();
    assertThat(text.value("xenotime_searches_waiting")).isZero();
  }

  @Test
  void theIndexInServiceIsTheOnlyRow() {
    scrape();
    engine.serve(new IndexVersion("g000002", 1, NOW));
    ExpositionText text = scrape();
    assertThat(text.value("xenotime_index_info{commit=\"1\",generation=\"g000002\"}")).isEqualTo(1);
    assertThat(text.names()).filteredOn(name -> name.startsWith("xenotime_index_info")).hasSize(1);
  }

  @Test
  void theIndexHasAnAgeAndASize() {
    ExpositionText text = scrape();
    assertThat(text.value("xenotime_index_age_seconds")).isEqualTo(90.5);
    assertThat(text.value("xenotime_posts")).isEqualTo(2);
    assertThat(text.value("xenotime_index_ready")).isEqualTo(1);
    assertThat(text.value("xenotime_index_problem")).isZero();
  }

  @Test
  void withoutAnIndexThereIsNoAge() {
    engine.status(EngineStatus.waiting(Optional.of("the index is of another build")));
    ExpositionText text = scrape();
    assertThat(text.value("xenotime_index_age_seconds")).isNaN();
    assertThat(text.value("xenotime_index_ready")).isZero();
    assertThat(text.value("xenotime_index_problem")).isEqualTo(1);
    assertThat(text.names()).noneMatch(name -> name.startsWith("xenotime_index_info"));
  }

  @Test
  void theProcessIsThereToo() {
    assertThat(scrape().types())
        .containsKeys(
            "jvm_memory_used_bytes", "process_uptime_seconds", "jvm_threads_live_threads");
  }

  @Test
  void whoWantsOpenMetricsGetsIt() {
    HttpResponse<String> response =
        served.get("/metrics", "Accept", "application/openmetrics-text;version=1.0.0,*/*;q=0.1");
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("application/openmetrics-text; version=1.0.0; charset=utf-8");
    assertThat(ExpositionText.read(response.body(), true).value("xenotime_posts")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"})
  void whoeverComesThroughAProxyIsNotOfThisMachine(String header) {
    assertThat(served.get("/metrics", header, "192.0.2.7").statusCode()).isEqualTo(404);
    try (Metrics open = new Metrics(Audience.ON, () -> NOW);
        Served everybody = served(open)) {
      assertThat(everybody.get("/metrics", header, "192.0.2.7").statusCode()).isEqualTo(200);
    }
  }

  private Served served(Metrics watching) {
    return Served.of(engine, List.of(watching), List.<Watcher>of(watching));
  }

  private ExpositionText scrape() {
    HttpResponse<String> response = served.get("/metrics");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .contains("text/plain; version=0.0.4; charset=utf-8");
    return ExpositionText.read(response.body(), false);
  }

  private static Exchange exchange(String method, Optional<String> route, int status) {
    return new Exchange(
        NOW,
        Duration.ofMillis(4),
        "127.0.0.1",
        method,
        "/",
        "HTTP/1.1",
        route,
        status,
        0,
        Optional.empty(),
        Optional.empty(),
        "a");
  }
}
