package io.xenotime.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that take many searches: how many at once, and how they end when they cannot go on. */
class LongExportsTest {

  @Test
  void onlySoManyRunAtOnceAndSearchesGoOn() throws Exception {
    CountDownLatch goOn = new CountDownLatch(1);
    EndlessWalks walks =
        new EndlessWalks(hits -> {
          if (hits == 10_000) {
            EndlessWalks.await(goOn);
          }
        });
    try (ServedFeeds served = ServedFeeds.of(walks.engine())) {
      HttpResponse<InputStream> running = served.stream("/v1/search.csv?limit=20000");
      HttpResponse<String> refused = served.get("/v1/search.csv");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).contains("10");
      assertThat(refused.body()).contains("at most 1 long export runs at once");
      assertThat(served.get("/v1/search").statusCode()).isEqualTo(200);
      assertThat(served.get("/v1/search.rss").statusCode()).isEqualTo(200);
      assertThat(served.head("/v1/search.csv").statusCode()).isEqualTo(200);
      goOn.countDown();
      assertThat(new String(running.body().readAllBytes(), StandardCharsets.UTF_8).lines())
          .hasSize(20_001);
      assertThat(served.body("/v1/search.csv?limit=20000").lines()).hasSize(20_001);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip"})
  void aFailureInTheMiddleDoesNotLookLikeTheEnd(String encoding) throws Exception {
    EndlessWalks walks =
        new EndlessWalks(hits -> {
          if (hits == 10_000) {
            throw new IllegalStateException("the disk is gone");
          }
        });
    try (ServedFeeds served = ServedFeeds.of(walks.engine())) {
      // What is packed well may not even have begun to be sent.
      assertThatThrownBy(() ->
              served.stream("/v1/search.jsonl", "Accept-Encoding", encoding).body().readAllBytes())
          .isInstanceOfAny(IOException.class, UncheckedIOException.class);
      assertThat(walks.closed(1)).isTrue();
      assertThat(served.get("/v1/search.rss").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whoGoesAwayEndsTheWalk() throws Exception {
    EndlessWalks walks = new EndlessWalks(hits -> {});
    try (ServedFeeds served = ServedFeeds.of(walks.engine())) {
      try (InputStream body = served.stream("/v1/search.csv").body()) {
        assertThat(body.readNBytes(100)).hasSize(100);
      }
      assertThat(walks.closed(1)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip"})
  void whoTakesNothingIsCutOffAndThePlaceIsFreeAgain(String encoding) throws Exception {
    EndlessWalks walks = new EndlessWalks(hits -> {});
    try (ServedFeeds served = ServedFeeds.of(walks.engine(), Duration.ofMillis(300));
        Socket reader = asking(served, encoding)) {
      assertThat(reader.getInputStream().readNBytes(100)).hasSize(100);
      assertThat(walks.closed(1)).isTrue();
      assertThat(served.get("/v1/search.csv?limit=1000").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whoTakesAByteNowAndThenIsCutOffToo() throws Exception {
    EndlessWalks walks = new EndlessWalks(hits -> {});
    try (ServedFeeds served = ServedFeeds.of(walks.engine(), Duration.ofMillis(300));
        Socket reader = asking(served, "identity")) {
      boolean cutOff = false;
      for (int i = 0; i < 2_000 && !cutOff; i++) {
        assertThat(reader.getInputStream().read()).isNotNegative();
        cutOff = walks.closedWithin(Duration.ofMillis(10));
      }
      assertThat(cutOff).isTrue();
    }
  }

  private static Socket asking(ServedFeeds served, String encoding) throws IOException {
    Socket reader = new Socket();
    reader.setReceiveBufferSize(4 * 1024);
    reader.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), served.port()));
    reader
        .getOutputStream()
        .write(
            ("GET /v1/search.csv HTTP/1.1\r\nHost: a\r\nAccept-Encoding: " + encoding + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return reader;
  }

  @Test
  void aHeadNeedsNoPlaceAndGoesNoWay() throws Exception {
    EndlessWalks walks =
        new EndlessWalks(hits -> {
          if (hits > 0) {
            throw new IllegalStateException("nobody asked for more");
          }
        });
    try (ServedFeeds served = ServedFeeds.of(walks.engine())) {
      for (int i = 0; i < 3; i++) {
        assertThat(served.head("/v1/search.csv").headers().firstValue("X-WP-Total"))
            .contains(Long.toString(EndlessWalks.TOTAL));
      }
      assertThat(walks.closed(3)).isTrue();
    }
  }

  @Test
  void aLongFeedTellsAtItsEndHowNewItIs() {
    EndlessWalks walks = new EndlessWalks(hits -> {});
    try (ServedFeeds served = ServedFeeds.of(walks.engine())) {
      String feed = served.body("/v1/search.atom?limit=1000");
      assertThat(feed.strip()).endsWith("<updated>2025-04-01T08:00:00Z</updated>\n</feed>");
      assertThat(List.of(feed.split("<entry>"))).hasSize(1_001);
      assertThat(feed.substring(0, feed.indexOf("<entry>"))).doesNotContain("<updated>");
    }
  }
}
