package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the examples of docs/wordpress-clients.md again: the answers are those on the page. */
class WordPressPageTest {

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "curl (?:-g )?'http://localhost:8080([^']*)'\n```\n\n```json\n(.*?)```", Pattern.DOTALL);

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
  void examplesAreTrue(String address, String answer) throws Exception {
    JsonNode answered = server.get(address.replace("[", "%5B").replace("]", "%5D"));
    JsonNode shown =
        new ObjectMapper().readTree(answer.replace("http://localhost:8080", server.address()));
    assertThat(answered).isEqualTo(shown);
  }

  static Stream<Object[]> examples() throws IOException {
    List<Object[]> examples =
        EXAMPLE
            .matcher(Files.readString(Path.of("..", "docs", "wordpress-clients.md")))
            .results()
            .map((MatchResult found) -> new Object[] {found.group(1), found.group(2)})
            .toList();
    assertThat(examples).hasSize(5);
    return examples.stream();
  }
}
