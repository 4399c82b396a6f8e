package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the real program as a process of its own. */
class ServerMainTest {

  private static final int TERMINATED = 128 + 15;

  @TempDir private Path index;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no signal to end by")
  void itWaitsForAnIndexAndEndsWhenTold() throws Exception {
    Process process = start("serve", "--port=0", "--index=" + index);
    try (BufferedReader out = process.inputReader()) {
      String line = out.readLine();
      assertThat(line).endsWith("waiting for an index in " + index);
      URI ready = URI.create(address(line) + "/ready");
      try (HttpClient client = HttpClient.newHttpClient()) {
        HttpResponse<String> answer =
            client.send(HttpRequest.newBuilder(ready).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(503);
      }
      process.toHandle().destroy();
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(TERMINATED);
      assertThat(out.readLine()).isNull();
    } finally {
      process.destroyForcibly();
    }
  }

  private static Process start(String... arguments) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            ServerMain.class.getName());
    builder.command().addAll(List.of(arguments));
    builder.environment().keySet().removeIf(name -> name.startsWith("XENOTIME_"));
    // Standard error is part of what is read: a quiet program says one line and no more.
    return builder.redirectErrorStream(true).start();
  }

  private static String address(String line) {
    Matcher address = Pattern.compile("http://localhost:\\d+").matcher(line);
    assertThat(address.find()).isTrue();
    return address.group();
  }
}
