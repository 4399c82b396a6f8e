package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServerLimitsTest {

  private final CannedEngine engine = CannedEngine.ofTwo();
  private final CountDownLatch searching = new CountDownLatch(1);
  private final CountDownLatch release = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    release.countDown();
    threads.shutdownNow();
  }

  @Test
  void aRequestHeadMayFillItsLimitAndNoMore() {
    try (Served served = Served.of(engine)) {
      assertThat(served.raw(head(SearchServer.MAX_HEAD_BYTES))).startsWith("HTTP/1.1 200 ");
      assertThat(served.raw(head(SearchServer.MAX_HEAD_BYTES + 1))).startsWith("HTTP/1.1 431 ");
    }
  }

  @Test
  void aRequestLineIsRefusedBeforeItEnds() {
    try (Served served = Served.of(engine)) {
      String fits = served.rawGet("/health?x=" + "a".repeat(8_000));
      String tooLong = served.rawGet("/health?x=" + "a".repeat(SearchServer.MAX_HEAD_BYTES));
      assertThat(fits).startsWith("HTTP/1.1 200 ");
      assertThat(tooLong)
          .startsWith("HTTP/1.1 414 ")
          .contains("application/problem+json", "request line must be at most 8192 bytes");
    }
  }

  @Test
  void whoFindsNoPlaceIsToldWhenToComeBack() throws Exception {
    blockSearches();
    HttpSettings one = Served.settings(SearchLimits.DEFAULT, 1, 0, Duration.ofSeconds(20));
    try (Served served = Served.of(engine, one)) {
      Future<HttpResponse<String>> first = threads.submit(() -> served.get("/v1/search?q=a"));
      searching.await();
      HttpResponse<String> refused = served.get("/v1/search?q=b");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).contains("1");
      assertThat(served.get("/health").statusCode()).isEqualTo(200);
      assertThat(served.get("/v1/posts/11").statusCode()).isEqualTo(200);
      release.countDown();
      assertThat(first.get().statusCode()).isEqualTo(200);
      assertThat(served.get("/v1/search?q=c").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatIsUnderWayIsFinishedAndNothingNewBegun() throws Exception {
    blockSearches();
    Served served = Served.of(engine);
    Future<HttpResponse<String>> underWay = threads.submit(() -> served.get("/v1/search?q=slow"));
    searching.await();
    Future<?> stopping = threads.submit(served::stopServer);
    awaitRefusal(served);
    assertThat(stopping).isNotDone();
    release.countDown();
    assertThat(underWay.get().statusCode()).isEqualTo(200);
    stopping.get();
    served.close();
  }

  private void blockSearches() {
    engine.answer(request -> {
      searching.countDown();
      try {
        release.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return engine.canned(request);
    });
  }

  private static void awaitRefusal(Served served) {
    for (int attempt = 0; attempt < 1_000; attempt++) {
      try {
        served.raw("GET /health HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        Thread.sleep(5);
      } catch (UncheckedIOException refused) {
        assertThat(refused).hasCauseInstanceOf(IOException.class);
        return;
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
    Assertions.fail("a stopping server must refuse new connections");
  }

  /** A request whose line and headers are so many bytes. */
  private static byte[] head(int bytes) {
    String start = "GET /health HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Filler: ";
    String end = "\r\n\r\n";
    return (start + "a".repeat(bytes - start.length() - end.length()) + end)
        .getBytes(StandardCharsets.US_ASCII);
  }
}
