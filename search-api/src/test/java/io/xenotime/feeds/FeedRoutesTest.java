package io.xenotime.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.http.CannedEngine;
import io.xenotime.http.PublicAddress;
import io.xenotime.search.Collapse;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchRequest.Order;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedRoutesTest {

  private static final String COMMITTED = "Tue, 03 Feb 2026 04:05:06 GMT";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ".rss   | application/rss+xml;charset=utf-8",
        ".atom  | application/atom+xml;charset=utf-8",
        ".json  | application/feed+json",
        ".csv   | text/csv;charset=utf-8;header=present",
        ".jsonl | application/x-ndjson"
      })
  void eachFormatSaysWhatItIs(String extension, String contentType) {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      HttpResponse<String> response = served.get("/v1/search" + extension + "?q=Nd%20%22oxide%22");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
          .isEqualToIgnoringCase(contentType);
      assertThat(response.headers().firstValue("X-WP-Total")).contains("2");
      assertThat(response.headers().firstValue("Last-Modified")).contains(COMMITTED);
      assertThat(response.headers().firstValue("Content-Disposition"))
          .isEqualTo(
              extension.equals(".csv") || extension.equals(".jsonl")
                  ? Optional.of("attachment; filename=\"xenotime-nd-oxide" + extension + "\"")
                  : Optional.empty());
    }
  }

  @Test
  void whatIsSearchedForIsWhatAPageOfResultsWouldShow() {
    CannedEngine engine = CannedEngine.ofTwo();
    try (ServedFeeds served = ServedFeeds.of(engine)) {
      served.get("/v1/search.rss?q=a&regions=china&after=2025&match=all");
      assertThat(engine.lastAsked().text()).isEqualTo("a");
      assertThat(engine.lastAsked().filters()).hasSize(1);
      assertThat(engine.lastAsked().published().from()).isPresent();
      assertThat(engine.lastAsked().manner().relaxes()).isFalse();
      assertThat(engine.lastAsked().collapse()).isEqualTo(Collapse.NOTHING);
      assertThat(engine.lastAsked().passages()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "search.rss, NEWEST",
    "search.rss?sort=, NEWEST",
    "search.rss?sort=updated, UPDATED",
    "search.json, NEWEST",
    "search.csv, RELEVANCE",
    "search.jsonl?sort=oldest, OLDEST"
  })
  void feedsAreNewestFirstUnlessTheyAreToldOtherwise(String address, Order order) {
    CannedEngine engine = CannedEngine.ofTwo();
    try (ServedFeeds served = ServedFeeds.of(engine)) {
      served.get("/v1/" + address);
      assertThat(engine.lastAsked().order()).isEqualTo(order);
    }
  }

  @Test
  void aLimitIsHowManyHitsThereAreAtMost() {
    try (ServedFeeds served = ServedFeeds.of(Hostile.engine())) {
      assertThat(served.body("/v1/search.jsonl?limit=3").lines()).hasSize(3);
      assertThat(served.body("/v1/search.jsonl?limit=all").lines()).hasSize(15);
      assertThat(served.get("/v1/search.jsonl?limit=3").headers().firstValue("X-WP-Total"))
          .contains("15");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rss?limit=0   | limit must be all or 1 to 1000000000, got &quot;0&quot;",
        "csv?limit=-1  | limit must be all or 1 to 1000000000, got &quot;-1&quot;",
        "json?limit=x  | limit must be all or 1 to 1000000000, got &quot;x&quot;",
        "atom?limit=1&limit=2 | limit must be given once, got it 2 times",
        "csv?bom=maybe | bom must be true or false, got &quot;maybe&quot;",
        "csv?fields=score | fields must name a column of a table, got score",
        "jsonl?fields=titel | fields must be names of what there is, got &quot;titel&quot;, did you mean title",
        "rss?sort=best | sort must be one of relevance, newest, oldest, updated, got &quot;best&quot;",
        "rss?after=never | after must be a date or an instant, got &quot;never&quot;",
        "jsonl?snippets=6 | snippets must be between 0 and 5, got 6"
      })
  void badValuesAreRefusedWithWhatIsAllowed(String address, String reason) {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      HttpResponse<String> response = served.get("/v1/search." + address);
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.headers().firstValue("Content-Type"))
          .contains("application/problem+json");
      assertThat(response.body()).contains("\"reason\":\"" + reason).contains("\"allowed\":");
    }
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      assertThat(served.body("/v1/search.csv?limit=no&bom=no&sort=no"))
          .contains("\"parameter\":\"limit\"")
          .contains("\"parameter\":\"bom\"")
          .contains("\"parameter\":\"sort\"");
    }
  }

  @Test
  void whatDoesNotCountIsSaidInAHeader() {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      HttpResponse<String> response =
          served.get("/v1/search.rss?page=2&cursor=abc&reginos=%C3%A4&fields=id&q=a");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().allValues("X-Warning"))
          .containsExactly(
              "page does not count in this format",
              "cursor does not count in this format",
              "fields does not count in this format",
              "unknown parameter \"reginos\", did you mean regions");
      assertThat(response.body()).contains("/v1/search.rss?q=a&amp;reginos=%C3%A4\"");
    }
  }

  @ParameterizedTest
  @EnumSource(FeedFormat.class)
  void whoHasTheAnswerIsToldThatItHolds(FeedFormat format) {
    CannedEngine engine = CannedEngine.ofTwo();
    try (ServedFeeds served = ServedFeeds.of(engine)) {
      String address = "/v1/search" + format.extension() + "?q=a";
      HttpResponse<String> first = served.get(address);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = served.get(address, "If-None-Match", tag);
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers().firstValue("ETag")).contains(tag);
      assertThat(served.get(address, "If-Modified-Since", COMMITTED).statusCode()).isEqualTo(304);
      assertThat(
              served
                  .get(address, "If-None-Match", "\"other\"", "If-Modified-Since", COMMITTED)
                  .statusCode())
          .isEqualTo(200);
      assertThat(served.get(address + "b", "If-None-Match", tag).statusCode()).isEqualTo(200);
      engine.serve(new IndexVersion("g000001", 8, Instant.parse("2026-02-03T04:05:05Z")));
      assertThat(served.get(address, "If-None-Match", tag).statusCode()).isEqualTo(200);
      assertThat(served.get(address, "If-Modified-Since", COMMITTED).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @EnumSource(FeedFormat.class)
  void aHeadHasTheHeadersAndNoBody(FeedFormat format) {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      String address = "/v1/search" + format.extension();
      HttpResponse<String> head = served.head(address);
      HttpResponse<String> get = served.get(address);
      assertThat(head.body()).isEmpty();
      for (String name :
          new String[] {"Content-Type", "ETag", "Last-Modified", "X-WP-Total", "Cache-Control"}) {
        assertThat(head.headers().firstValue(name)).isPresent();
        assertThat(head.headers().firstValue(name)).isEqualTo(get.headers().firstValue(name));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".rss", ".csv"})
  void whoCanUnzipGetsLessToRead(String extension) throws IOException {
    try (ServedFeeds served = ServedFeeds.of(Hostile.engine())) {
      HttpResponse<InputStream> zipped =
          served.stream("/v1/search" + extension, "Accept-Encoding", "gzip");
      assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
      try (InputStream body = new GZIPInputStream(zipped.body())) {
        assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(served.body("/v1/search" + extension));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "find.example:81         | http://find.example:81/v1/",
        "[::1]:8080              | http://[::1]:8080/v1/",
        "a.example/evil          | http://127.0.0.1:PORT/v1/",
        "user@evil.example       | http://127.0.0.1:PORT/v1/",
        "evil.example?<script>   | http://127.0.0.1:PORT/v1/",
        "\"evil\"                | http://127.0.0.1:PORT/v1/"
      })
  void addressesAreThoseTheCallerUsedUnlessThatIsNone(String host, String start) {
    try (ServedFeeds served = ServedFeeds.of(CannedEngine.ofTwo(), PublicAddress.AS_ASKED, 1)) {
      String answer = served.rawGet("/v1/search.rss", host);
      if (!answer.startsWith("HTTP/1.1 400")) {
        assertThat(answer)
            .contains("href=\"" + start.replace("PORT", Integer.toString(served.port())));
      } else {
        assertThat(answer).doesNotContain("evil");
      }
    }
  }

  @Test
  void aPublicAddressGoesBeforeWhatCallersSay() {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      assertThat(served.rawGet("/v1/search.rss?q=a", "evil.example"))
          .contains("href=\"https://find.example/x/v1/search.rss?q=a\"")
          .doesNotContain("evil");
    }
  }

  @Test
  void thereIsRoomForOneExportAtLeast() {
    assertThatThrownBy(() -> new FeedRoutes(0))
        .hasMessage("exports at once must be 1 or more, got 0");
  }
}
