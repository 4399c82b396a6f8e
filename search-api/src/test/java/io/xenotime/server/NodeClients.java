package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs scripts of {@code src/test/npm} in node, beside the clients that are installed for them.
 * Fetches nothing: without node or the clients a test is skipped, and says how to get them.
 */
public final class NodeClients {

  private static final String VARIABLE = "XENOTIME_NPM";
  private static final Path SCRIPTS = Path.of("src", "test", "npm");
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
  private static final String HOW_TO =
      "; to have it: install nodejs and npm, copy search-api/src/test/npm to search-api/target/npm,"
          + " run npm ci there";

  private final Path folder;

  private NodeClients(Path folder) {
    this.folder = folder;
  }

  /** Returns the clients that are installed here, or skips the test. */
  public static NodeClients here() throws IOException {
    String promised = System.getenv(VARIABLE);
    Path folder = promised == null ? Path.of("target", "npm") : Path.of(promised);
    boolean installed = Files.isDirectory(folder.resolve("node_modules"));
    // Who promises the clients wants these tests to run.
    assertThat(promised == null || installed).as("%s has node_modules", VARIABLE).isTrue();
    assumeTrue(installed, "skipped, for there is no search-api/target/npm/node_modules" + HOW_TO);
    assumeTrue(hasNode(), "skipped, for there is no node" + HOW_TO);
    return new NodeClients(folder.toAbsolutePath());
  }

  /** Returns the folder of what is installed. */
  public Path modules() {
    return folder.resolve("node_modules");
  }

  /**
   * Runs a script to its end.
   *
   * @param arguments such as the address of a server
   * @return the JSON it printed
   */
  JsonNode run(String script, String... arguments) throws IOException, InterruptedException {
    copyScripts();
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", ".json");
    Path err = Files.createTempFile(folder, "err", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      try {
        assertThat(process.waitFor(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS))
            .as("%s ends within %s", script, LONG_ENOUGH)
            .isTrue();
      } finally {
        process.destroyForcibly();
      }
      assertThat(process.exitValue()).as(Files.readString(err)).isZero();
      return new ObjectMapper().readTree(out.toFile());
    } finally {
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    }
  }

  /** A script finds the clients only from a folder at theirs or below it. */
  private void copyScripts() throws IOException {
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      for (Path script : scripts.filter(file -> file.toString().endsWith(".mjs")).toList()) {
        Files.copy(
            script, folder.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static boolean hasNode() {
    try {
      Process node =
          new ProcessBuilder("node", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return node.waitFor() == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
