package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.lucene.SampleIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher prepares faster starts, and does without where it must. */
class StartCacheIT {

  private static final int SECONDS = 60;
  private static final String PREPARING = "preparing faster starts";

  @TempDir private Path folder;

  private ProjectCopy project;
  private Path target;

  @BeforeEach
  void copy() throws IOException {
    project = ProjectCopy.in(folder.resolve("a folder of mine"));
    target = project.root().resolve("search-api").resolve("target");
  }

  @Test
  void theFirstServerLeavesACacheThatTheNextOnesUse() throws Exception {
    assertThat(serve(Map.of())).contains(PREPARING).contains("answering on");
    assertThat(caches()).hasSize(1);
    assertThat(starts(caches().getFirst())).isZero();

    assertThat(serve(Map.of())).doesNotContain(PREPARING).contains("answering on");
    Map<String, String> others = Map.of("XENOTIME_SERVER_JVM", "-Xmx256m");
    assertThat(serve(others)).contains(PREPARING);
    assertThat(caches()).as("one for each set of options").hasSize(2);
    assertThat(output("./xenotime status --index " + SampleIndex.shared().root()))
        .startsWith("index ");

    Path jar = target.resolve("search-api.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(output("./xenotime status --index " + SampleIndex.shared().root()))
        .as("with a newer jar")
        .startsWith("index ");
  }

  @Test
  void optionsThatLeaveNoRoomForACacheAreNoHindrance() throws Exception {
    Map<String, String> own = Map.of("XENOTIME_SERVER_JVM", "-Xmx256m -Xshare:off");
    assertThat(serve(own)).contains("answering on");
    assertThat(caches()).isEmpty();
  }

  /** Returns the exit code of a program that must start from the cache or not at all. */
  private int starts(Path cache) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:AOTMode=on",
            "-XX:AOTCache=" + cache,
            "-jar",
            target.resolve("search-api.jar").toString(),
            "--version")
        .inheritIO()
        .start()
        .waitFor();
  }

  private List<Path> caches() throws IOException {
    try (Stream<Path> files = Files.list(target)) {
      return files.filter(file -> file.getFileName().toString().startsWith("start-")).toList();
    }
  }

  /** Runs a server until it answers, and returns what it printed. */
  private String serve(Map<String, String> settings) throws Exception {
    Path printed = folder.resolve("printed");
    Process server =
        project
            .shell(
                "exec ./xenotime serve --port 0 --index " + SampleIndex.shared().root(), settings)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    try {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
      while (!Files.readString(printed).contains("answering on") && server.isAlive()) {
        assertThat(System.nanoTime()).as(Files.readString(printed)).isLessThan(deadline);
        TimeUnit.MILLISECONDS.sleep(50);
      }
      return Files.readString(printed);
    } finally {
      server.destroy();
      assertThat(server.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
    }
  }

  private String output(String command) throws Exception {
    Process process = project.shell(command, Map.of()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
