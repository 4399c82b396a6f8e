package io.xenotime.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures everything. */
@Command(
    name = "run",
    description = "Makes up an archive, indexes it, serves it, asks it, and writes what came.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  @Spec private CommandSpec spec;
  @Mixin private CorpusOptions corpus;

  @Option(
      names = "--work",
      defaultValue = "benchmarks/corpus",
      description = "Folder for archive, index and logs (default: ${DEFAULT-VALUE}).")
  private Path work;

  @Option(names = "--result", required = true, description = "Markdown file for what came.")
  private Path result;

  @Option(
      names = "--indexer-jvm",
      defaultValue = "-Xmx512m -XX:+UseSerialGC",
      description = "Options of the indexer's JVM (default: ${DEFAULT-VALUE}).")
  private String indexerJvm;

  @Option(
      names = "--server-jvm",
      defaultValue = "-Xmx512m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders",
      description = "Options of the server's JVM (default: ${DEFAULT-VALUE}).")
  private String serverJvm;

  @Option(
      names = "--starts",
      defaultValue = "3",
      description = "How many times to start the server (default: ${DEFAULT-VALUE}).")
  private int starts;

  @Option(
      names = "--warm-up",
      defaultValue = "4000",
      description = "Searches before the measured ones (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(
      names = "--latency-requests",
      defaultValue = "8000",
      description = "Searches one after another (default: ${DEFAULT-VALUE}).")
  private int latencyRequests;

  @Option(
      names = "--throughput-requests",
      defaultValue = "24000",
      description = "Searches from several connections (default: ${DEFAULT-VALUE}).")
  private int throughputRequests;

  @Option(
      names = "--connections",
      defaultValue = "8",
      description = "How many these connections are (default: ${DEFAULT-VALUE}).")
  private int connections;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Path project = SampleArchive.near(Path.of("")).folder().resolveSibling("");
    BenchmarkPlan plan =
        new BenchmarkPlan(
            project,
            corpus.spec(),
            work.toAbsolutePath(),
            words(indexerJvm),
            words(serverJvm),
            starts,
            warmUp,
            latencyRequests,
            throughputRequests,
            connections);
    String text = ResultText.of(new BenchmarkRun(plan, InstantSource.system(), err::println).run());
    Files.createDirectories(result.toAbsolutePath().getParent());
    Files.writeString(result, text);
    err.println("wrote " + result);
    return 0;
  }

  private static List<String> words(String options) {
    return SPACES.splitAsStream(options).filter(option -> !option.isEmpty()).toList();
  }
}
