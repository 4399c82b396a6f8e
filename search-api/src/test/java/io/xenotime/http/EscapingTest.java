package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Posts and readers that try to smuggle markup into a page that shows answers. */
class EscapingTest {

  private static final String ATTACK = "<script>alert('x')</script>\"onload=\"y\" & <mark>z</mark>";
  private static final String HARMLESS =
      "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;onload=&quot;y&quot; &amp;"
          + " &lt;mark&gt;z&lt;/mark&gt;";

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/search?highlight=none", "/v1/posts/1", "/v1/facets/regions", "/v1/facets/x"})
  void noTextOfAPostIsMarkup(String address) {
    try (Served served = Served.of(hostile())) {
      assertThat(texts(served.json(address))).isNotEmpty().noneMatch(EscapingTest::isMarkup);
    }
  }

  @Test
  void onlyOurMarksAreMarkupInSnippets() {
    try (Served served = Served.of(hostile())) {
      JsonNode hit = served.json("/v1/search").get("hits").get(0);
      assertThat(hit.get("title").asText()).isEqualTo(HARMLESS);
      assertThat(hit.get("regions").get(0).get("name").asText()).isEqualTo(HARMLESS);
      assertThat(hit.get("snippets").get("title").asText())
          .isEqualTo("<mark>&lt;scri</mark>" + HARMLESS.substring("&lt;scri".length()));
    }
  }

  @Test
  void theQueryComesBackEscaped() {
    String query = QueryString.encode(ATTACK);
    try (Served served = Served.of(hostile())) {
      JsonNode answer =
          served.json("/v1/search?highlight=none&explain=true&q=" + query + "&" + query + "=1");
      assertThat(answer.get("query").get("q").asText()).isEqualTo(HARMLESS);
      JsonNode explanation = answer.get("hits").get(0).get("explanation");
      assertThat(explanation.get("sentence").asText()).isEqualTo("has " + HARMLESS);
      assertThat(explanation.get("components").get(0).get("name").asText()).isEqualTo(HARMLESS);
      assertThat(answer.get("query").get("warnings").get(0).asText()).contains("&lt;script&gt;");
      assertThat(answer.get("links").get("self").asText()).doesNotContainPattern("[<>\"' ]");
      assertThat(texts(answer)).noneMatch(EscapingTest::isMarkup);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/search?sort=", "/v1/posts/", "/v1/facets/", "/v1/search?fields="})
  void errorsRepeatNoMarkup(String address) {
    try (Served served = Served.of(hostile())) {
      String attack = QueryString.encode("<img src=x onerror=alert(1)>").replace("+", "%20");
      var response = served.get(address + attack);
      assertThat(response.statusCode()).isBetween(400, 404);
      assertThat(response.body()).doesNotContain("<img").contains("&lt;img");
    }
  }

  @Test
  void anAddressThatIsNoneIsLeftOut() {
    try (Served served = Served.of(hostile())) {
      assertThat(served.json("/v1/search").get("hits").get(0).get("url").asText()).isEmpty();
      assertThat(served.json("/v1/posts/1").get("links").get(0).get("url").asText())
          .isEqualTo("https://a.example/%22%3E%3Cscript%3E");
    }
  }

  private static boolean isMarkup(String text) {
    return text.matches("(?s).*[<>\"'].*");
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.forEach(child -> texts.addAll(texts(child)));
    return texts;
  }

  private static CannedEngine hostile() {
    TreeMap<io.xenotime.article.Facet, List<Term>> terms = new TreeMap<>();
    terms.put(Articles.REGIONS, List.of(new Term(1, ATTACK, ATTACK)));
    return new CannedEngine(
        new Article(
            1,
            "javascript:alert(1)",
            ATTACK,
            ATTACK,
            ATTACK,
            ATTACK,
            List.of(ATTACK),
            List.of(new Block(Block.Kind.HEADING, ATTACK), new Block(Block.Kind.PARAGRAPH, ATTACK)),
            terms,
            List.of(new Link(Link.Kind.SOURCE, "https://a.example/\"><script>", ATTACK)),
            1,
            Instant.EPOCH,
            Instant.EPOCH));
  }
}
