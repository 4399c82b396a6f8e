package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.lucene.LuceneEngine;
import io.xenotime.search.lucene.SampleIndex;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Asks what docs/neighbours.md asks, of the sample archive, and compares the answers. */
class NeighboursPageTest {

  private static final Pattern ADDRESS = Pattern.compile("curl 'http://localhost:8080([^']*)'");
  private static final Pattern ANSWERED =
      Pattern.compile(
          "```sh\ncurl 'http://localhost:8080([^']*)'\n```\n\n```json\n(.*?)```", Pattern.DOTALL);

  private static SearchEngine engine;
  private static Served served;

  @BeforeAll
  static void serve() {
    engine = LuceneEngine.open(SampleIndex.shared(), SearchLimits.DEFAULT, FacetTrees.NONE);
    served = Served.of(engine);
  }

  @AfterAll
  static void stop() {
    served.close();
    engine.close();
  }

  @Test
  void everyExampleIsUnderstood() throws IOException {
    Matcher addresses = ADDRESS.matcher(page());
    while (addresses.find()) {
      HttpResponse<String> response = served.get(addresses.group(1));
      assertThat(response.statusCode()).as(addresses.group(1)).isEqualTo(200);
      assertThat(Served.json(response).get("query").get("warnings")).isEmpty();
    }
  }

  @Test
  void everyAnswerIsWhatIsAnswered() throws IOException {
    Matcher answered = ANSWERED.matcher(page());
    int answers = 0;
    while (answered.find()) {
      answers++;
      assertThat(steady(served.json(answered.group(1))))
          .as(answered.group(1))
          .isEqualTo(steady(new ObjectMapper().readTree(answered.group(2))));
    }
    assertThat(answers).isEqualTo(3);
  }

  /** An answer without what differs from run to run, and without scores in all their digits. */
  private static String steady(JsonNode answer) {
    ((ObjectNode) answer).remove("took_ms");
    ((ObjectNode) answer.get("index")).remove("as_of");
    answer.get("hits").forEach(hit -> ((ObjectNode) hit).remove("score"));
    return answer.toPrettyString();
  }

  private static String page() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/neighbours.md"))) {
      folder = folder.getParent();
    }
    return Files.readString(folder.resolve("docs/neighbours.md"));
  }
}
