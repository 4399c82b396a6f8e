package io.xenotime.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.http.CannedEngine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON Feed and JSON Lines as a reader of JSON sees them. */
class JsonFormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "snippets=2",
        "snippets=2&fields=id,title,snippets,regions",
        "q=a&explain=true&snippets=1&highlight=none",
        "fields=score,url&snippets=0"
      })
  void linesEqualTheHitsOfTheSearch(String query) throws IOException {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      assertThat(lines(served.body("/v1/search.jsonl?" + query)))
          .isEqualTo(hits(served.body("/v1/search?" + query)));
    }
  }

  @Test
  void snippetsCostTimeAndComeWhenAsked() throws IOException {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      assertThat(lines(served.body("/v1/search.jsonl")))
          .isEqualTo(hits(served.body("/v1/search?snippets=0")))
          .noneMatch(hit -> hit.has("snippets"));
    }
  }

  @Test
  void noTextBreaksALine() throws IOException {
    try (ServedFeeds served = ServedFeeds.of(Hostile.engine())) {
      List<JsonNode> lines = lines(served.body("/v1/search.jsonl"));
      assertThat(lines).hasSize(Hostile.TITLES.length);
      assertThat(lines.get(1).get("title").asText()).startsWith("]]&gt; &lt;![CDATA[");
      assertThat(lines.get(11).get("title").asText()).isEqualTo(Hostile.TITLES[11]);
    }
  }

  @Test
  void nothingFoundIsNoLine() {
    try (ServedFeeds served = ServedFeeds.of(new CannedEngine())) {
      assertThat(served.body("/v1/search.jsonl")).isEmpty();
    }
  }

  @Test
  void aJsonFeedHasWhatItsVersionWants() throws IOException {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      JsonNode feed = JSON.readTree(served.body("/v1/search.json?q=ndpr&limit=1"));
      assertThat(feed.get("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
      assertThat(feed.get("title").asText()).isEqualTo("ndpr");
      assertThat(feed.get("feed_url").asText())
          .isEqualTo("https://find.example/x/v1/search.json?limit=1&q=ndpr");
      assertThat(feed.get("home_page_url").asText())
          .isEqualTo("https://find.example/x/v1/search?q=ndpr");
      assertThat(feed.get("_search").get("total_results").asLong()).isEqualTo(2);
      assertThat(feed.get("items")).hasSize(1);
      JsonNode item = feed.get("items").get(0);
      assertThat(item.get("id").asText()).isEqualTo("https://news.example/11");
      assertThat(item.get("url").asText()).isEqualTo("https://news.example/11");
      assertThat(item.get("content_text").asText()).contains("Prices <held>.");
      assertThat(item.get("date_published").asText()).isEqualTo("2025-04-01T08:00:00Z");
      assertThat(item.get("date_modified").asText()).isEqualTo("2025-04-01T08:00:00Z");
      assertThat(item.get("tags").toString())
          .isEqualTo("[\"Australia\",\"Malaysia\",\"Company News\"]");
    }
  }

  @Test
  void noTextBreaksAJsonFeed() throws IOException {
    try (ServedFeeds served = ServedFeeds.of(Hostile.engine())) {
      JsonNode items = JSON.readTree(served.body("/v1/search.json")).get("items");
      assertThat(items).hasSize(Hostile.TITLES.length);
      assertThat(items.findValuesAsText("id")).doesNotHaveDuplicates();
      assertThat(items.findValuesAsText("title")).noneMatch(String::isBlank);
      assertThat(items.findValuesAsText("url")).allMatch(url -> url.startsWith("https://"));
    }
  }

  private static List<JsonNode> hits(String answer) throws IOException {
    List<JsonNode> hits = new ArrayList<>();
    JSON.readTree(answer).get("hits").forEach(hits::add);
    assertThat(hits).isNotEmpty();
    return hits;
  }

  private static List<JsonNode> lines(String body) throws IOException {
    assertThat(body).endsWith("\n");
    List<JsonNode> lines = new ArrayList<>();
    for (String line : body.split("\n")) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }
}
