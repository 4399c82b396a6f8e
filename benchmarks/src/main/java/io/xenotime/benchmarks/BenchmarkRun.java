package io.xenotime.benchmarks;

import io.xenotime.benchmarks.Corpus.Packing;
import io.xenotime.schema.IndexFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Measures both programs from the outside, one after the other. One thread. */
final class BenchmarkRun {

  private static final int HUNDREDS_OF_QUERIES = 40;

  private final BenchmarkPlan plan;
  private final InstantSource clock;
  private final Consumer<String> progress;

  /** Takes what to measure, and who hears how far it is. */
  BenchmarkRun(BenchmarkPlan plan, InstantSource clock, Consumer<String> progress) {
    this.plan = plan;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Makes the archive if it is not there, builds the index, starts the server and asks it.
   *
   * @throws IOException if one of the programs fails; none is left running
   */
  BenchmarkResult run() throws IOException, InterruptedException {
    Instant when = clock.instant();
    // Before there is any work of ours: what else the machine does shows up in every figure.
    Machine machine = Machine.here();
    Files.createDirectories(plan.work());
    PostMaker maker = PostMaker.of(plan.corpus(), new SampleArchive(sample()));
    writeArchive(maker);
    IndexingFigures indexing = index();
    progress.accept("choosing searches");
    List<Query> queries = QueryMix.of(maker, HUNDREDS_OF_QUERIES);
    List<Query> typed = TypedLetters.of(maker, TypedLetters.WORDS);
    ServingFigures serving = new ServerRun(plan, queries, typed, progress).run();
    return new BenchmarkResult(
        when,
        machine,
        Versions.of(plan.project()),
        plan.corpus(),
        plan.indexerJvm(),
        plan.serverJvm(),
        indexing,
        serving);
  }

  private Path sample() {
    return plan.project().resolve("index-data");
  }

  private void writeArchive(PostMaker maker) throws IOException {
    if (plan.archive().isThere(maker, Packing.PLAIN)) {
      progress.accept("the archive is there already");
      return;
    }
    long all = maker.spec().posts();
    plan.archive()
        .write(maker, Packing.PLAIN, posts -> progress.accept("made " + posts + " of " + all));
  }

  private IndexingFigures index() throws IOException, InterruptedException {
    progress.accept("indexing");
    long start = System.nanoTime();
    try (RunningProgram indexer =
        new RunningProgram(
            plan.jar("indexer"),
            plan.indexerJvm(),
            List.of(
                "index",
                plan.archive().posts().toString(),
                "--terms",
                plan.archive().terms().toString(),
                "--index",
                plan.index().toString(),
                "--rebuild"),
            plan.work().resolve("indexer.log"))) {
      ProgramFigures used = indexer.await();
      Duration wall = Duration.ofNanos(System.nanoTime() - start);
      return new IndexingFigures(
          plan.corpus().posts(), plan.archive().bytes(), wall, used, currentGenerationBytes());
    }
  }

  /** A rebuild leaves the generation before in place, which does not count. */
  private long currentGenerationBytes() throws IOException {
    Path generation =
        new IndexFolder(plan.index())
            .current()
            .orElseThrow(() -> new IOException("the indexer published no index: " + plan.index()))
            .path();
    try (Stream<Path> files = Files.list(generation)) {
      long bytes = 0;
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
      return bytes;
    }
  }
}
