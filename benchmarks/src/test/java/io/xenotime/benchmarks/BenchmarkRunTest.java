package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarkRunTest {

  private static final CorpusSpec FIFTY = new CorpusSpec(50, PostMakers.SEED);
  private static final Instant NOW = Instant.parse("2026-11-24T23:00:00Z");

  @TempDir private Path folder;

  private final List<String> progress = new ArrayList<>();

  @Test
  void measuresBothProgramsOneAfterTheOther() throws Exception {
    copySampleArchive();
    ProgramJar.at(folder.resolve("indexer/target/indexer.jar"));
    ProgramJar.at(folder.resolve("search-api/target/search-api.jar"));

    BenchmarkResult result = run();

    assertThat(result.when()).isEqualTo(NOW);
    assertThat(result.indexing().indexBytes()).isEqualTo(10);
    assertThat(result.indexing().inputBytes()).isGreaterThan(500_000);
    assertThat(result.serving().starts()).hasSize(2);
    assertThat(result.serving().latency().overall().count()).isEqualTo(40);
    assertThat(result.serving().suggestions().overall().count()).isEqualTo(40);
    assertThat(result.serving().throughput().overall().count()).isEqualTo(60);
    assertThat(result.serving().throughput().connections()).isEqualTo(3);
    assertThat(result.serving().latency().failed()).isZero();
    assertThat(ResultText.of(result)).contains("50 posts").doesNotContain("read the figures");
    assertThat(progress)
        .containsExactly(
            "made 50 of 50",
            "indexing",
            "choosing searches",
            "starting the server",
            "starting the server",
            "asking over one connection",
            "asking for suggestions",
            "asking over 3 connections");
    assertThat(ProcessHandle.current().children()).noneMatch(ProcessHandle::isAlive);
  }

  private BenchmarkResult run() throws IOException, InterruptedException {
    List<String> jvm = List.of("-Xmx64m", "-XX:TieredStopAtLevel=1");
    BenchmarkPlan plan =
        new BenchmarkPlan(folder, FIFTY, folder.resolve("work"), jvm, jvm, 2, 10, 40, 60, 3);
    return new BenchmarkRun(plan, () -> NOW, progress::add).run();
  }

  private void copySampleArchive() throws IOException {
    Path sample = SampleArchive.near(Path.of("")).folder();
    for (String kind : List.of("posts", "terms")) {
      Path copy = Files.createDirectories(folder.resolve("index-data").resolve(kind));
      try (Stream<Path> files = Files.list(sample.resolve(kind))) {
        for (Path file : files.toList()) {
          Files.copy(file, copy.resolve(file.getFileName()));
        }
      }
    }
  }
}
