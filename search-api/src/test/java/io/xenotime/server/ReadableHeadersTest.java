package io.xenotime.server;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.feeds.FeedRoutes;
import io.xenotime.http.ServedGroups;
import io.xenotime.search.ScanEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.wordpress.WordPressRoutes;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of other sites can read each header that tells them something. */
class ReadableHeadersTest {

  private static final ServedGroups SERVED =
      ServedGroups.of(
          new ScanEngine(
              Articles.FACETS,
              SearchLimits.DEFAULT,
              Clock.systemUTC(),
              List.of(article(1).build(), article(2).build())),
          "https://news.example",
          new FeedRoutes(1),
          new WordPressRoutes());

  /** Any page may read these by the Fetch standard. */
  private static final Set<String> READABLE =
      Set.of("cache-control", "content-length", "content-type", "last-modified");

  /** These tell a browser what to do, or how the bytes travelled. */
  private static final Set<String> OF_BROWSERS =
      Set.of(
          "access-control-allow-origin",
          "access-control-expose-headers",
          "content-security-policy",
          "date",
          "referrer-policy",
          "transfer-encoding",
          "vary",
          "x-content-type-options",
          "x-robots-tag");

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/search?per_page=1, link",
    "GET, /v1/search?page=0, x-request-id",
    "GET, /v1/search.csv?colour=red, content-disposition",
    "GET, /v1/search.csv?colour=red, x-warning",
    "GET, /wp-json/wp/v2/news-archive?colour=red, x-wp-doingitwrong",
    "GET, /wp-json/wp/v2/news-archive?per_page=1, x-wp-totalpages",
    "PUT, /v1/search, allow"
  })
  void whatTellsSomethingCanBeRead(String method, String address, String expected) {
    HttpResponse<String> response = SERVED.send(method, address);
    Set<String> telling = new TreeSet<>(response.headers().map().keySet());
    telling.removeAll(READABLE);
    telling.removeAll(OF_BROWSERS);
    assertThat(telling).contains(expected);
    String exposed = response.headers().firstValue("Access-Control-Expose-Headers").orElseThrow();
    assertThat(List.of(exposed.split(", ")))
        .usingElementComparator(String.CASE_INSENSITIVE_ORDER)
        .containsAll(telling);
  }
}
