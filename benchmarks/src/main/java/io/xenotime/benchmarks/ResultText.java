package io.xenotime.benchmarks;

import io.xenotime.benchmarks.Target.Sense;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Puts a result into Markdown: the targets first, then all figures, then what they were taken on.
 */
final class ResultText {

  private static final long POSTS_OF_TARGETS = 100_000;

  private final StringBuilder text = new StringBuilder(4096);

  private ResultText() {}

  /** Returns a whole Markdown file. */
  static String of(BenchmarkResult result) {
    ResultText text = new ResultText();
    text.head(result);
    text.targets(result);
    text.indexing(result.indexing());
    text.serving(result.serving());
    text.searches("One connection: latency", result.serving().latency());
    text.searches("Suggestions as typed: latency", result.serving().suggestions());
    text.searches("Several connections: throughput", result.serving().throughput());
    text.setting(result);
    return text.text.toString();
  }

  private void head(BenchmarkResult result) {
    line(
        "# Benchmark of %s: %,d posts",
        DateTimeFormatter.ISO_LOCAL_DATE.format(result.when().atOffset(ZoneOffset.UTC)),
        result.corpus().posts());
    line("");
    line(
        "Load generator and server shared the same %d processors, so every search also paid for"
            + " the asking. Times are what the asking side saw.",
        result.machine().processors());
    if (result.machine().wasBusy()) {
      line("");
      line(
          "**Other programs kept the machine busy (load average %.1f before the start):"
              + " measure again.**",
          result.machine().loadBefore().orElseThrow());
    }
    long everything = found(result.serving().latency());
    if (everything != result.indexing().posts()) {
      line("");
      line(
          "**The index answers with %,d articles, the archive has %,d posts:"
              + " read the figures with care.**",
          everything, result.indexing().posts());
    }
    for (LoadResult load :
        List.of(
            result.serving().latency(),
            result.serving().suggestions(),
            result.serving().throughput())) {
      if (load.failed() > 0) {
        line("");
        line(
            "**%,d searches failed with %d connections**, for example:",
            load.failed(), load.connections());
        line("");
        load.examples().forEach(example -> line("- `%s`", example));
      }
    }
  }

  private static long found(LoadResult load) {
    LoadResult.Figures everything = load.classes().get(QueryClass.EVERYTHING);
    return everything == null ? 0 : everything.found();
  }

  private void targets(BenchmarkResult result) {
    IndexingFigures indexing = result.indexing();
    ServingFigures serving = result.serving();
    heading("Beside the targets");
    if (result.corpus().posts() != POSTS_OF_TARGETS) {
      line("The targets for searches are stated for %,d posts.", POSTS_OF_TARGETS);
      line("");
    }
    line("| what | target | measured | met |");
    line("| --- | --- | --- | --- |");
    for (Target target :
        List.of(
            new Target(
                "indexing",
                "posts/s",
                3_000,
                Sense.AT_LEAST,
                OptionalDouble.of(indexing.postsPerSecond())),
            millis("search, p50", 3, serving.latency().overall().p50()),
            millis("search, p99", 20, serving.latency().overall().p99()),
            millis("suggestions, p99", 10, serving.suggestions().overall().p99()),
            new Target(
                "searches at once",
                "searches/s",
                1_500,
                Sense.AT_LEAST,
                OptionalDouble.of(serving.throughput().searchesPerSecond())),
            millis("start to first answer, median", 800, serving.start()))) {
      line("%s", target.row());
    }
  }

  private static Target millis(String what, double wish, Duration measured) {
    return new Target(what, "ms", wish, Sense.AT_MOST, OptionalDouble.of(measured.toNanos() / 1e6));
  }

  private void indexing(IndexingFigures indexing) {
    heading("Indexing");
    line("| what | measured |");
    line("| --- | --- |");
    row("posts", String.format(Locale.ROOT, "%,d", indexing.posts()));
    row(
        "files of posts",
        Numbers.megabytes(indexing.inputBytes())
            + String.format(
                Locale.ROOT, ", %,d bytes a post", indexing.inputBytes() / indexing.posts()));
    row("wall time, start of the program included", Numbers.seconds(indexing.wall()));
    row("processor time", Numbers.seconds(indexing.used().cpu()));
    row("posts a second", Numbers.number(indexing.postsPerSecond()));
    row("MB a second", Numbers.number(indexing.megabytesPerSecond()));
    row("peak resident size", Numbers.megabytes(indexing.used().peakBytes()));
    row("index on disk", Numbers.megabytes(indexing.indexBytes()));
  }

  private void serving(ServingFigures serving) {
    heading("Serving");
    line("| what | measured |");
    line("| --- | --- |");
    row(
        "start to first answered search, ms",
        String.join(", ", serving.starts().stream().map(Numbers::millis).toList()));
    row("resident size after the first answer", Numbers.megabytes(serving.residentAtStartBytes()));
    row("resident size after all searches", Numbers.megabytes(serving.residentBytes()));
    row(
        "live heap after all searches and a full collection",
        Numbers.megabytes(serving.heapBytes()));
    row(
        "processor time of the server for a search, ms",
        serving.cpuPerSearch().map(Numbers::millis).orElse("unknown"));
  }

  private void searches(String title, LoadResult load) {
    heading(title);
    text.append(LoadText.of(load));
  }

  private void setting(BenchmarkResult result) {
    heading("Taken on");
    line("| what | |");
    line("| --- | --- |");
    row("time", DateTimeFormatter.ISO_INSTANT.format(result.when()));
    row(
        "machine",
        result.machine().processor()
            + ", "
            + result.machine().processors()
            + " processors, "
            + Numbers.megabytes(result.machine().memoryBytes()));
    row(
        "load average before the start",
        result.machine().loadBefore().isPresent()
            ? Numbers.number(result.machine().loadBefore().getAsDouble())
            : "unknown");
    row("system", result.machine().system());
    row("Java", result.versions().java());
    row("Lucene", result.versions().lucene());
    row("commit", result.versions().commit());
    row(
        "archive",
        String.format(
            Locale.ROOT, "%,d posts, seed %d", result.corpus().posts(), result.corpus().seed()));
    row("indexer's JVM", "`" + String.join(" ", result.indexerJvm()) + "`");
    row("server's JVM", "`" + String.join(" ", result.serverJvm()) + "`");
  }

  private void heading(String title) {
    line("");
    line("## %s", title);
    line("");
  }

  private void row(String what, String measured) {
    line("| %s | %s |", what, measured);
  }

  private void line(String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
