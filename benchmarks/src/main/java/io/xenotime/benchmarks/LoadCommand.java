package io.xenotime.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts load on a server that runs already. */
@Command(
    name = "load",
    description = "Asks a server of this machine, which has indexed the made-up archive.",
    mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

  private static final int HUNDREDS_OF_QUERIES = 40;

  @Spec private CommandSpec spec;
  @Mixin private CorpusOptions corpus;

  @Option(
      names = "--url",
      required = true,
      description = "The server, such as http://127.0.0.1:8080.")
  private URI url;

  @Option(
      names = "--connections",
      defaultValue = "1",
      description = "How many ask at once (default: ${DEFAULT-VALUE}).")
  private int connections;

  @Option(
      names = "--requests",
      defaultValue = "5000",
      description = "How many searches are measured (default: ${DEFAULT-VALUE}).")
  private int requests;

  @Option(
      names = "--warm-up",
      defaultValue = "2000",
      description = "How many searches come before them (default: ${DEFAULT-VALUE}).")
  private int warmUp;

  @Option(
      names = "--seconds",
      defaultValue = "600",
      description = "When to stop in any case (default: ${DEFAULT-VALUE}).")
  private long seconds;

  @Option(
      names = "--suggestions",
      description = "Asks for suggestions, letter by letter, instead of searching.")
  private boolean suggestions;

  @Override
  public Integer call() throws IOException, InterruptedException {
    LoadPlan plan = new LoadPlan(url, connections, warmUp, requests, Duration.ofSeconds(seconds));
    Loopback.address(url);
    PrintWriter err = spec.commandLine().getErr();
    err.println("choosing searches");
    PostMaker maker = PostMaker.of(corpus.spec(), SampleArchive.near(Path.of("")));
    List<Query> queries =
        suggestions
            ? TypedLetters.of(maker, TypedLetters.WORDS)
            : QueryMix.of(maker, HUNDREDS_OF_QUERIES);
    err.println("asking");
    LoadResult result = new ServerLoad(plan, queries).run();
    PrintWriter out = spec.commandLine().getOut();
    out.print(LoadText.of(result));
    result.examples().forEach(out::println);
    out.flush();
    return result.failed() == 0 ? 0 : 1;
  }
}
