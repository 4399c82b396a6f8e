package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ResultTextTest {

  @Test
  void putsFiguresBesideTargets() {
    assertThat(ResultText.of(result(100_000, 0)))
        .contains("| indexing | ≥ 3,000 posts/s | 2,500 posts/s | no |")
        .contains("| search, p50 | ≤ 3 ms | 2.25 ms | yes |")
        .contains("| search, p99 | ≤ 20 ms | 25 ms | no |")
        .contains("| suggestions, p99 | ≤ 10 ms | 25 ms | no |")
        .contains("| searches at once | ≥ 1,500 searches/s | 1,600 searches/s | yes |")
        .contains("| start to first answer, median | ≤ 800 ms | 700 ms | yes |")
        .doesNotContain("The targets for searches are stated for");
  }

  @Test
  void tellsWhatWasMeasured() {
    assertThat(ResultText.of(result(100_000, 0)))
        .startsWith("# Benchmark of 2026-11-24: 100,000 posts\n")
        .contains("| files of posts | 1,130 MB, 11,300 bytes a post |")
        .contains("| wall time, start of the program included | 40.0 s |")
        .contains("| processor time | 75.0 s |")
        .contains("| MB a second | 28 |")
        .contains("| peak resident size | 700 MB |")
        .contains("| index on disk | 900 MB |")
        .contains("| start to first answered search, ms | 900.00, 700.00, 600.00 |")
        .contains("| live heap after all searches and a full collection | unknown |")
        .contains("| two words | 38 % | 7,000 | 12 | 1.00 | 2.00 | 3.00 | 4.00 |")
        .contains("| machine | A Processor, 2 processors, 8,000 MB |")
        .contains("| Lucene | 10.6.0 |")
        .contains("| archive | 100,000 posts, seed 17 |")
        .contains("| indexer's JVM | `-Xmx512m -XX:+UseSerialGC` |");
  }

  @Test
  void saysThatTheAskingTookPart() {
    assertThat(ResultText.of(result(100_000, 0)))
        .contains("Load generator and server shared the same 2 processors");
  }

  @Test
  void saysSoWhenTheArchiveIsSmallerThanTheTargetsMean() {
    assertThat(ResultText.of(result(1_000, 0)))
        .contains("The targets for searches are stated for 100,000 posts.");
  }

  @Test
  void doesNotHideFailures() {
    assertThat(ResultText.of(result(100_000, 3)))
        .contains("**3 searches failed with 8 connections**, for example:")
        .contains("- `answered 503: /v1/search?q=ore`");
  }

  @Test
  void doesNotHideThatPostsAreMissing() {
    assertThat(ResultText.of(result(99_999, 0)))
        .contains("**The index answers with 100,000 articles, the archive has 99,999 posts:");
  }

  @Test
  void saysSoWhenTheMachineWasBusy() {
    assertThat(ResultText.of(result(100_000, 0, 1.5)))
        .contains("**Other programs kept the machine busy (load average 1.5 before the start)");
    assertThat(ResultText.of(result(100_000, 0, 0.9))).doesNotContain("busy");
  }

  private static BenchmarkResult result(long posts, long failed) {
    return result(posts, failed, 0.1);
  }

  private static BenchmarkResult result(long posts, long failed, double load) {
    return new BenchmarkResult(
        Instant.parse("2026-11-24T23:00:00Z"),
        new Machine(
            "A Processor",
            2,
            OptionalLong.of(8_000_000_000L),
            "A System 1.0",
            OptionalDouble.of(load)),
        new Versions("A Machine 25", "10.6.0", "0123456789ab"),
        new CorpusSpec(posts, 17),
        List.of("-Xmx512m", "-XX:+UseSerialGC"),
        List.of("-Xmx512m"),
        new IndexingFigures(
            posts,
            posts * 11_300,
            Duration.ofSeconds(40),
            new ProgramFigures(
                Optional.of(Duration.ofSeconds(75)),
                OptionalLong.empty(),
                OptionalLong.of(700_000_000)),
            900_000_000),
        new ServingFigures(
            List.of(Duration.ofMillis(900), Duration.ofMillis(700), Duration.ofMillis(600)),
            load(1, Duration.ofSeconds(10), 0),
            load(1, Duration.ofSeconds(4), 0),
            load(8, Duration.ofSeconds(5), failed),
            Optional.of(Duration.ofMillis(1)),
            OptionalLong.of(150_000_000),
            OptionalLong.of(190_000_000),
            OptionalLong.empty()));
  }

  private static LoadResult load(int connections, Duration elapsed, long failed) {
    return new LoadResult(
        connections,
        elapsed,
        latencies(8_000, 2_250, 9_000, 25_000, 40_000),
        Map.of(
            QueryClass.TWO_WORDS,
            new LoadResult.Figures(latencies(7_000, 1_000, 2_000, 3_000, 4_000), 12),
            QueryClass.EVERYTHING,
            new LoadResult.Figures(latencies(1_000, 5_000, 6_000, 7_000, 8_000), 100_000)),
        failed,
        failed == 0 ? List.of() : List.of("answered 503: /v1/search?q=ore"));
  }

  private static Latencies latencies(long count, long p50, long p95, long p99, long max) {
    return new Latencies(
        count,
        Duration.ofNanos(1_000 * p50),
        Duration.ofNanos(1_000 * p95),
        Duration.ofNanos(1_000 * p99),
        Duration.ofNanos(1_000 * max));
  }
}
