package io.xenotime.server;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.feeds.FeedRoutes;
import io.xenotime.http.ServedGroups;
import io.xenotime.page.PageRoutes;
import io.xenotime.search.ScanEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.wordpress.WordPressRoutes;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes by the time is never said to hold when it no longer does, whoever answers. */
class RelativeTimesTest {

  private static final String EPOCH = "Thu, 01 Jan 1970 00:00:00 GMT";

  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-01T00:00:00Z"));
  private final ServedGroups served =
      ServedGroups.of(
          new ScanEngine(
              Articles.FACETS,
              SearchLimits.DEFAULT,
              clock,
              List.of(
                  article(1).published("2026-02-28T00:00:00Z").region("China").build(),
                  article(2).published("2026-02-20T00:00:00Z").region("China").build())),
          "https://news.example",
          new FeedRoutes(1),
          new PageRoutes(),
          new WordPressRoutes());

  @AfterEach
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/search?q=last:2d",
        "/v1/search?q=LAST:2D",
        "/v1/search?q=mine+OR+-(last:2d)",
        "/v1/facets/regions?search=last:2d",
        "/v1/search.atom?q=last:2d",
        "/v1/search.csv?q=last:2d",
        "/?q=last:2d",
        "/wp-json/wp/v2/news-archive?search=last:2d",
        "/wp-json/wp/v2/search?search=last:2d"
      })
  void anAnswerHoldsForTheSecondItWasAskedIn(String address) {
    HttpResponse<String> first = served.get(address);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Last-Modified")).isEmpty();
    assertThat(served.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(served.get(address, "If-Modified-Since", EPOCH).statusCode()).isEqualTo(200);
    clock.pass(Duration.ofDays(5));
    HttpResponse<String> later = served.get(address, "If-None-Match", tag);
    assertThat(later.statusCode()).isEqualTo(200);
    assertThat(later.body()).isNotEqualTo(first.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/search?q=last+word",
        "/v1/search?q=%22last:2d%22",
        "/v1/search?q=after:2026-02-25",
        "/v1/search.rss?q=a",
        "/v1/facets/regions?q=last:2d",
        "/v1/suggest?q=last:2d",
        "/wp-json/wp/v2/news-archive?search=last"
      })
  void allElseHoldsAsLongAsTheIndexDoes(String address) {
    HttpResponse<String> first = served.get(address);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Last-Modified")).contains(EPOCH);
    clock.pass(Duration.ofDays(5));
    assertThat(served.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(served.get(address, "If-Modified-Since", EPOCH).statusCode()).isEqualTo(304);
  }

  /** A clock that only moves when it is told to. */
  private static final class MovableClock extends Clock {

    private final AtomicReference<Instant> now;

    private MovableClock(Instant start) {
      now = new AtomicReference<>(start);
    }

    private void pass(Duration time) {
      now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now.get(), zone);
    }
  }
}
