package io.xenotime.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.http.CannedEngine;
import io.xenotime.search.EngineStatus;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of texts that want to be more than texts. */
class HostilePagesTest {

  private static final String MARKUP = "<img src=x onerror=alert(1)>\"'&amp;";

  private final CannedEngine engine =
      new CannedEngine(
          Articles.article(11)
              .title(MARKUP)
              .excerpt(MARKUP)
              .highlights(MARKUP)
              .body(MARKUP)
              .region(MARKUP)
              .published("2025-04-01T08:00:00Z")
              .build());

  @Test
  void markupInTextsIsText() {
    try (Reader reader = new Reader(engine)) {
      for (String address :
          new String[] {
            "/?q=%3Cscript%3Ealert(1)%3C/script%3E&regions=%22%3E%3Cscript%3E",
            "/?q=%22onfocus=alert(1)+autofocus=%22",
            "/posts/11"
          }) {
        Document page = reader.open(address);
        assertThat(page.select("img, script:not([src]), [onerror], [onfocus], [style]"))
            .as(address)
            .isEmpty();
        assertThat(page.select(".title, h1").text()).contains(MARKUP);
      }
      assertThat(reader.open("/?q=%22onfocus=alert(1)").select("#q").val())
          .isEqualTo("\"onfocus=alert(1)");
    }
  }

  @Test
  void aProblemShowsWhatWasTypedAsText() {
    try (Reader reader = new Reader(engine)) {
      HttpResponse<String> response = reader.get("/?q=%3Cb%3E&sort=%3Cscript%3E");
      assertThat(response.statusCode()).isEqualTo(400);
      Document page = Jsoup.parse(response.body());
      assertThat(page.select("#q").val()).isEqualTo("<b>");
      assertThat(page.select("script:not([src])")).isEmpty();
      assertThat(page.select("#problem").text()).contains("<script>");
    }
  }

  @Test
  void aServerWithoutAnIndexSaysWhenToComeBack() {
    engine.status(
        new EngineStatus(
            Optional.empty(), 0, Articles.FACETS, Optional.of("there is no index yet")));
    try (Reader reader = new Reader(engine)) {
      HttpResponse<String> response = reader.get("/?q=magnet");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.headers().firstValue("Retry-After")).contains("5");
      assertThat(Jsoup.parse(response.body()).select("#problem").text())
          .contains("there is no index yet");
      assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
          .contains("script-src 'self'");
    }
  }

  @Test
  void thePageTellsClientsOfWordPressWhereToAsk() {
    try (Reader reader = new Reader(engine)) {
      assertThat(reader.get("/").headers().firstValue("Link"))
          .contains("<https://search.example/wp-json/>; rel=\"https://api.w.org/\"");
    }
  }
}
