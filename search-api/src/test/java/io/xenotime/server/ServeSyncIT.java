package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server and the sync that feeds it, started and ended as one. */
class ServeSyncIT {

  private static final int SECONDS = 60;

  @TempDir private Path folder;

  private ProjectCopy project;
  private Javalin site;
  private int port;

  @BeforeEach
  void copy() throws IOException {
    project = ProjectCopy.in(folder.resolve("xenotime"));
    site = ArchiveSite.of(project.root().resolve("index-data"));
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
  }

  @AfterEach
  void stop() {
    site.stop();
  }

  private Process start(String options) throws IOException {
    return project
        .shell(
            "exec ./xenotime serve --sync " + options,
            Map.of("XENOTIME_PORT", Integer.toString(port)))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("output").toFile())
        .start();
  }

  private String output() throws IOException {
    return Files.readString(folder.resolve("output"));
  }

  @Test
  void aSignalEndsBothAfterTheyWorkedTogether() throws Exception {
    Process both =
        start("http://127.0.0.1:" + site.port() + "/ --type news-archive --every 1s --index own");
    try {
      assertThat(awaitAnswer("/v1/search?q=dysprosium", both)).contains("\"hits\":[{");
      List<ProcessHandle> programs = both.descendants().toList();
      assertThat(programs).as(output()).hasSizeGreaterThanOrEqualTo(2);
      both.destroy();
      assertThat(both.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(both.exitValue()).as(output()).isZero();
      for (ProcessHandle program : programs) {
        program.onExit().get(SECONDS, TimeUnit.SECONDS);
      }
      assertThat(output()).contains("100 new; 100 articles; ").contains("stopped");
      assertThat(project.root().resolve("own/sync-status.json")).exists();
    } finally {
      both.descendants().forEach(ProcessHandle::destroyForcibly);
      both.destroyForcibly();
    }
  }

  @Test
  void aSyncThatCannotBeginEndsBoth() throws Exception {
    Process both = start("http://127.0.0.1:" + site.port() + "/ --type books --index own");
    try {
      assertThat(both.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(both.exitValue()).isEqualTo(1);
      assertThat(output())
          .contains("--type must be one of what the site has: news-archive (News, 100 posts)")
          .contains("xenotime: the sync ended, and so does all");
    } finally {
      both.descendants().forEach(ProcessHandle::destroyForcibly);
    }
  }

  private String awaitAnswer(String path, Process both) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < deadline) {
        assertThat(both.isAlive()).as(output()).isTrue();
        try {
          var answer = client.send(request, BodyHandlers.ofString());
          if (answer.statusCode() == 200) {
            return answer.body();
          }
        } catch (IOException notListeningYet) {
          // tried again below
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
    throw new AssertionError("there must be an answer in time: " + output());
  }
}
