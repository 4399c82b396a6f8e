package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the examples of docs/algolia-clients.md again, and runs the page on it. */
class AlgoliaPageTest {

  private static final Path PAGE = Path.of("..", "docs", "algolia-clients.md");

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "curl 'http://localhost:8080([^']*)' --data '([^']*)'\n```\n\n```json\n(.*?)```",
          Pattern.DOTALL);

  @TempDir private static Path index;

  private static SampleServer server;

  @BeforeAll
  static void start() throws IOException {
    server = SampleServer.in(index);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void examplesAreTrue(String path, String body, String answer) throws Exception {
    assertThat(steady(server.post(path, body)))
        .isEqualTo(steady(new ObjectMapper().readTree(answer)));
  }

  static Stream<Object[]> examples() throws IOException {
    List<Object[]> examples =
        EXAMPLE
            .matcher(Files.readString(PAGE))
            .results()
            .map(found -> new Object[] {found.group(1), found.group(2), found.group(3)})
            .toList();
    assertThat(examples).hasSize(3);
    return examples.stream();
  }

  @Test
  void thePageSearches() throws Exception {
    NodeClients clients = NodeClients.here();
    String all = server.get("/v1/search").path("total").path("value").asText();
    JsonNode typed = server.get("/v1/search?q=dysprosium&per_page=20");
    JsonNode said =
        clients.run(
            "documented.mjs",
            server.address(),
            PAGE.toAbsolutePath().toString(),
            all,
            typed.path("total").path("value").asText());
    assertThat(said.path("start").path("links")).hasSize(20);
    assertThat(said.path("start").path("regions").asInt()).isEqualTo(10);
    assertThat(said.path("typed").path("links")).hasSize(20);
    assertThat(said.path("typed").path("links").path(0))
        .isEqualTo(typed.path("hits").path(0).path("url"));
  }

  /** An answer without what differs from run to run. */
  private static JsonNode steady(JsonNode answer) {
    answer.path("results").forEach(result -> ((ObjectNode) result).remove("processingTimeMS"));
    ((ObjectNode) answer).remove("processingTimeMS");
    return answer;
  }
}
