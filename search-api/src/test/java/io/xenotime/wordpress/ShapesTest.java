package io.xenotime.wordpress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.http.ServedGroups;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds documents against those of a real WordPress, recorded from made-up posts. */
class ShapesTest {

  private static final ServedGroups SITE = MadeUpSite.served();

  /** What is in no index: who wrote, comments, pictures, revisions, and what plugins add. */
  private static final Set<String> NOT_OURS =
      Set.of(
          "_links/author",
          "_links/replies",
          "_links/version-history",
          "_links/wp:featuredmedia",
          "_links/wp:attachment",
          "_links/self/targetHints",
          "acf",
          "meta/_acf_changed",
          "meta/footnotes",
          "organization");

  @AfterAll
  static void stop() {
    SITE.close();
  }

  @ParameterizedTest
  @CsvSource({
    "post, news-archive/1",
    "post-embed, news-archive/1?context=embed",
    "post-with-terms, news-archive/1?_embed=wp:term",
    "term, regions/315",
    "type, types/news-archive",
    "taxonomy, taxonomies/regions",
  })
  void documentsHaveTheNamesOfWordPress(String recorded, String path) throws IOException {
    assertThat(names(SITE.json("/wp-json/wp/v2/" + path))).isEqualTo(names(recorded(recorded)));
  }

  @Test
  void resultsOfASearchHaveTheNamesOfWordPress() throws IOException {
    JsonNode found = SITE.json("/wp-json/wp/v2/search?search=magnets").get(0);
    assertThat(names(found)).isEqualTo(names(recorded("found")));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void errorsAreThoseOfWordPress(String path, JsonNode answer) {
    HttpResponse<String> response = SITE.get("/wp-json/wp/v2/" + path);
    assertThat(ServedGroups.json(response)).isEqualTo(answer);
    assertThat(response.statusCode()).isEqualTo(answer.at("/data/status").asInt());
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
  }

  static Stream<Object[]> errors() throws IOException {
    return StreamSupport.stream(recorded("errors").spliterator(), false)
        .map(error -> new Object[] {error.get("path").asText(), error.get("answer")});
  }

  private static JsonNode recorded(String name) throws IOException {
    try (InputStream file = ShapesTest.class.getResourceAsStream("/wordpress/" + name + ".json")) {
      return new ObjectMapper().readTree(file);
    }
  }

  private static Set<String> names(JsonNode document) {
    Set<String> names = new TreeSet<>();
    names(document, "", names);
    names.removeIf(name -> NOT_OURS.stream().anyMatch(other -> name.contains("/" + other)));
    return names;
  }

  private static void names(JsonNode node, String path, Set<String> names) {
    if (node.isArray()) {
      node.forEach(item -> names(item, path, names));
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      names.add(path + "/" + field.getKey());
      names(field.getValue(), path + "/" + field.getKey(), names);
    }
  }
}
