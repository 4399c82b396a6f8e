package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every command of the README, from top to bottom, in a copy of the project. */
class ReadmeIT {

  private static final Pattern BLOCK = Pattern.compile("```(sh|json)\n(.*?)```", Pattern.DOTALL);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

  @TempDir Path folder;

  private record Block(String language, String text) {}

  @Test
  void everyCommandDoesWhatTheReadmeSays() throws Exception {
    ProjectCopy project = ProjectCopy.in(folder.resolve("xenotime"));
    List<Block> blocks = blocks(Files.readString(project.root().resolve("README.md")));
    int port = freePort();
    Javalin site = ArchiveSite.of(project.root().resolve("index-data"));
    Process server = null;
    try {
      String lastOutput = "";
      for (Block block : blocks) {
        if (block.language().equals("json")) {
          assertThat(steady(lastOutput)).isEqualTo(steady(block.text()));
        } else if (block.text().strip().equals("./xenotime serve")) {
          server = project.shell("exec ./xenotime serve", settings(port)).inheritIO().start();
          awaitReady(port, server);
        } else if (block.text().strip().equals("mvn verify")) {
          assertThat(Files.readString(project.root().resolve(".ci/run"))).contains("mvn");
        } else {
          lastOutput = run(project, adapted(block.text(), port, site), port);
        }
      }
      assertThat(server).as("the README starts a server").isNotNull();
    } finally {
      site.stop();
      if (server != null) {
        server.destroy();
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
      }
    }
  }

  private static List<Block> blocks(String readme) {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(readme);
    while (matcher.find()) {
      blocks.add(new Block(matcher.group(1), matcher.group(2)));
    }
    return blocks;
  }

  private static Map<String, String> settings(int port) {
    return Map.of("XENOTIME_PORT", Integer.toString(port));
  }

  /** The README's ports and sites are examples; the test's are at hand. */
  private static String adapted(String command, int port, Javalin site) {
    return command
        .replace("localhost:8080", "127.0.0.1:" + port)
        .replace("https://your-site.example", "http://127.0.0.1:" + site.port())
        .replace("curl ", "curl -sS --fail ");
  }

  private static String run(ProjectCopy project, String command, int port) throws Exception {
    Process process =
        project
            .shell(command, settings(port))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(command).isZero();
    return output;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitReady(int port, Process server) throws Exception {
    HttpRequest ready =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/ready")).build();
    long deadline = System.nanoTime() + LONG_ENOUGH.toNanos();
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < deadline) {
        assertThat(server.isAlive()).as("the server runs").isTrue();
        try {
          if (client.send(ready, HttpResponse.BodyHandlers.ofString()).statusCode() == 200) {
            return;
          }
        } catch (IOException notListeningYet) {
          // tried again below
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new AssertionError("the server was not ready within " + LONG_ENOUGH);
  }

  /** An answer without what differs from run to run. */
  private static String steady(String json) {
    try {
      JsonNode answer = new ObjectMapper().readTree(json);
      ((ObjectNode) answer).remove("took_ms");
      ((ObjectNode) answer.get("index")).remove("as_of");
      return answer.toPrettyString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
