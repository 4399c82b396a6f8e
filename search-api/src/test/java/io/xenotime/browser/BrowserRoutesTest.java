package io.xenotime.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.http.CannedEngine;
import io.xenotime.http.ServedGroups;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class BrowserRoutesTest {

  private static final CannedEngine ENGINE = CannedEngine.ofTwo();
  private static final ServedGroups SERVED =
      ServedGroups.of(ENGINE, "https://search.example", new BrowserRoutes());

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  @Test
  void theDescriptionSaysWhereToSearchAndWhereToAsk() throws Exception {
    HttpResponse<String> response = SERVED.get("/opensearch.xml");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/opensearchdescription+xml");
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document description =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
    assertThat(description.getDocumentElement().getNamespaceURI())
        .isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
    // The format allows no longer short name.
    assertThat(description.getElementsByTagName("ShortName").item(0).getTextContent())
        .hasSizeBetween(1, 16);
    assertThat(urls(description))
        .containsExactly(
            "text/html results https://search.example/?q={searchTerms}&page={startPage?}",
            "application/json results"
                + " https://search.example/v1/search?q={searchTerms}&page={startPage?}&per_page={count?}",
            "application/rss+xml results https://search.example/v1/search.rss?q={searchTerms}",
            "application/x-suggestions+json suggestions"
                + " https://search.example/v1/suggest.opensearch?q={searchTerms}",
            "application/opensearchdescription+xml self https://search.example/opensearch.xml");
  }

  private static List<String> urls(Document description) {
    NodeList elements = description.getElementsByTagName("Url");
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      Element url = (Element) elements.item(i);
      urls.add(
          String.join(
              " ",
              url.getAttribute("type"),
              url.getAttribute("rel"),
              url.getAttribute("template")));
    }
    return urls;
  }

  @Test
  void optionalPartsOfATemplateMayStayEmpty() {
    assertThat(SERVED.get("/v1/search?q=lynas&page=&per_page=").statusCode()).isEqualTo(200);
  }

  @Test
  void suggestionsAreFourLists() {
    HttpResponse<String> response = SERVED.get("/v1/suggest.opensearch?q=lyn&limit=3");
    assertThat(response.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/x-suggestions+json");
    JsonNode document = ServedGroups.json(response);
    assertThat(document).hasSize(4);
    assertThat(document.get(0).asText()).isEqualTo("lyn");
    assertThat(document.at("/1/0").asText()).isEqualTo("title:\"Lynas lifts NdPr output\"");
    assertThat(document.at("/2/0").asText()).isEqualTo("Lynas lifts NdPr output (title, 1 post)");
    assertThat(document.at("/3/0").asText())
        .isEqualTo("https://search.example/?q=title:%22Lynas+lifts+NdPr+output%22");
    assertThat(document.at("/1/2").asText()).isEqualTo("organization:\"Lynas <Rare> Earths\"");
    assertThat(document.at("/2/2").asText())
        .isEqualTo("Lynas <Rare> Earths (organization, 2 posts)");
    assertThat(ENGINE.suggestionsAsked().getLast().limit()).isEqualTo(3);
  }

  @Test
  void wrongParametersOfSuggestionsAreRefused() {
    assertThat(SERVED.get("/v1/suggest.opensearch?q=a&limit=21").statusCode()).isEqualTo(400);
    assertThat(SERVED.get("/v1/suggest.opensearch?types=colour").statusCode()).isEqualTo(400);
  }

  @Test
  void suggestionsThatAreKnownNeedNotBeSentAgain() {
    String tag =
        SERVED.get("/v1/suggest.opensearch?q=l").headers().firstValue("ETag").orElseThrow();
    assertThat(SERVED.get("/v1/suggest.opensearch?q=l", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }
}
