package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.search.Expansion;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.QueryReading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Compares whole answers with files of answers as they should be, but for the time they took. */
class AnswerShapeTest {

  private static final CannedEngine ENGINE = CannedEngine.ofTwo();
  private static final Served SERVED = Served.of(ENGINE);

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  @Test
  void aSearch() throws IOException {
    assertThat(pretty("/v1/search?q=Lynas+%22NdPr%22&reginos=x&per_page=1"))
        .isEqualTo(golden("search.json"));
  }

  @Test
  void aSearchCutToWhatIsWanted() throws IOException {
    assertThat(pretty("/v1/search?fields=id,title,snippets&facets=none&highlight=none&snippets=1"))
        .isEqualTo(golden("search-cut.json"));
  }

  @Test
  void whatWasUnderstoodIsEscaped() {
    QueryReading reading =
        new QueryReading(
            "\"a\" <b>",
            List.of(new QueryReading.Correction("<i>", "a & b")),
            List.of("<u>"),
            List.of(new Expansion("<s>", List.of("x & y", "<z>"))),
            List.of("a <em>"),
            List.of("no <p>"));
    CannedEngine engine = CannedEngine.ofTwo();
    engine.answer(request -> {
      return CannedEngine.readAs(reading, engine.canned(request));
    });
    try (Served served = Served.of(engine)) {
      JsonNode answer = served.json("/v1/search?q=x");
      assertThat(answer.get("query"))
          .hasToString(
              """
              {"q":"x",\
              "interpreted":"&quot;a&quot; &lt;b&gt;",\
              "corrected":[{"typed":"&lt;i&gt;","used":"a &amp; b"}],\
              "relaxed":["&lt;u&gt;"],\
              "expanded":[{"typed":"&lt;s&gt;","forms":["x &amp; y","&lt;z&gt;"]}],\
              "warnings":["no &lt;p&gt;"]}\
              """);
      assertThat(answer.get("suggestions")).hasToString("[\"a &lt;em&gt;\"]");
    }
  }

  @Test
  void aPost() throws IOException {
    assertThat(pretty("/v1/posts/11")).isEqualTo(golden("post.json"));
  }

  @Test
  void postsThatBelongTogether() throws IOException {
    assertThat(pretty("/v1/posts/12/story")).isEqualTo(golden("group.json"));
  }

  @Test
  void valuesOfAFacet() throws IOException {
    assertThat(pretty("/v1/facets/news-type?q=comp&search=Lynas&regions=malaysia&limit=5&foo=1"))
        .isEqualTo(golden("facet.json"));
  }

  @Test
  void suggestions() throws IOException {
    assertThat(pretty("/v1/suggest?q=Lyn%3C&types=title,news-type&limit=5&foo=1"))
        .isEqualTo(golden("suggest.json"));
  }

  @Test
  void mistakes() throws IOException {
    assertThat(pretty("/v1/search?page=0&sort=best")).isEqualTo(golden("mistakes.json"));
  }

  @Test
  void pagesAreCountedUp() {
    CannedEngine engine = CannedEngine.ofTwo();
    engine.total(41);
    try (Served served = Served.of(engine)) {
      JsonNode answer = served.json("/v1/search?per_page=20&page=2");
      assertThat(answer.get("page").asInt()).isEqualTo(2);
      assertThat(answer.get("pages").asInt()).isEqualTo(3);
      assertThat(answer.get("next_cursor").asText()).isEqualTo("c40");
      assertThat(answer.get("links").get("next").asText())
          .isEqualTo("/v1/search?page=3&per_page=20");
      assertThat(answer.get("links").get("prev").asText()).isEqualTo("/v1/search?per_page=20");
      assertThat(served.json("/v1/search?cursor=c40").get("page").isNull()).isTrue();
    }
  }

  @Test
  void theStateOfTheIndexIsThatOfTheAnswer() {
    CannedEngine engine = CannedEngine.ofTwo();
    IndexVersion next = new IndexVersion("g000002", 1, Instant.parse("2026-03-04T05:06:07Z"));
    engine.answer(request -> {
      engine.serve(next);
      return engine.canned(request);
    });
    try (Served served = Served.of(engine)) {
      assertThat(served.json("/v1/search").get("index").get("generation").asText())
          .isEqualTo("g000002");
      assertThat(served.get("/v1/search").headers().firstValue("ETag").orElseThrow())
          .startsWith("W/\"g000002.1-");
    }
  }

  private static String pretty(String address) {
    ObjectNode answer = (ObjectNode) SERVED.json(address);
    if (answer.has("took_ms")) {
      answer.put("took_ms", 0);
    }
    return answer.toPrettyString().strip();
  }

  private static String golden(String name) throws IOException {
    try (InputStream file = AnswerShapeTest.class.getResourceAsStream("/http/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
