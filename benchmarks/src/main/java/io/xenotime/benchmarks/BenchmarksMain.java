package io.xenotime.benchmarks;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The benchmarks as a program. */
@Command(
    name = "benchmarks",
    description = "Makes up archives, and measures how fast they are indexed and searched.",
    mixinStandardHelpOptions = true,
    subcommands = {CorpusCommand.class, LoadCommand.class, RunCommand.class})
public final class BenchmarksMain {

  private BenchmarksMain() {}

  /** Runs the command named, and ends with 0, 1 for a failure, 2 for a mistake in the arguments. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new BenchmarksMain())
        .setExecutionExceptionHandler((failure, command, _) -> {
          switch (failure) {
            case IllegalArgumentException mistake -> {
              command.getErr().println(mistake.getMessage());
              return CommandLine.ExitCode.USAGE;
            }
            case IOException failed -> command.getErr().println(failed.getMessage());
            case Exception bug -> bug.printStackTrace(command.getErr());
          }
          return CommandLine.ExitCode.SOFTWARE;
        });
  }
}
