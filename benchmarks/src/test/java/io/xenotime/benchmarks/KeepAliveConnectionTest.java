package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.benchmarks.KeepAliveConnection.Answer;
import io.xenotime.benchmarks.TinyServer.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KeepAliveConnectionTest {

  @Test
  void asksSeveralTimesOverOneConnection() throws IOException {
    try (TinyServer server =
            new TinyServer(target -> new Reply(200, "you asked " + target, false));
        KeepAliveConnection connection =
            new KeepAliveConnection(server.address(), Duration.ofSeconds(5))) {
      for (String target : new String[] {"/one", "/two?q=a+b", "/three"}) {
        assertThat(text(connection.get(target))).isEqualTo("you asked " + target);
      }
    }
  }

  @Test
  void readsAnswersInChunks() throws IOException {
    String large = "0123456789".repeat(10_000);
    try (TinyServer server = new TinyServer(_ -> new Reply(200, large, true));
        KeepAliveConnection connection =
            new KeepAliveConnection(server.address(), Duration.ofSeconds(5))) {
      assertThat(text(connection.get("/"))).isEqualTo(large);
      assertThat(text(connection.get("/"))).isEqualTo(large);
    }
  }

  @Test
  void tellsTheStatus() throws IOException {
    try (TinyServer server = new TinyServer(_ -> new Reply(503, "later", false));
        KeepAliveConnection connection =
            new KeepAliveConnection(server.address(), Duration.ofSeconds(5))) {
      assertThat(connection.get("/").status()).isEqualTo(503);
    }
  }

  private static String text(Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
