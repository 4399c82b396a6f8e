package io.xenotime.indexer;

import io.xenotime.settings.InvalidConfig;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** What the program can be told to do. */
@Command(
    name = "xenotime",
    description = "Writes the index of a news archive.",
    mixinStandardHelpOptions = true,
    versionProvider = IndexerCommands.Version.class,
    synopsisSubcommandLabel = "COMMAND")
final class IndexerCommands {

  static final int FAILED = 1;

  private IndexerCommands() {}

  /** Says the version that the jar carries. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = IndexerCommands.class.getPackage().getImplementationVersion();
      return new String[] {"xenotime indexer " + (version == null ? "(not packaged)" : version)};
    }
  }

  /** Runs one call and returns its exit code; failures end as a sentence, not as an exception. */
  static int run(Surroundings surroundings, String... arguments) {
    return new CommandLine(new IndexerCommands())
        .addSubcommand(new IndexCommand(surroundings))
        .addSubcommand(new SyncCommand(surroundings))
        .addSubcommand(new RollbackCommand(surroundings))
        .addSubcommand(new ExportCommand(surroundings))
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setExecutionExceptionHandler((failure, line, parsed) -> failed(surroundings, failure))
        .setParameterExceptionHandler((mistake, given) -> {
          surroundings.err().println(mistake.getMessage());
          mistake.getCommandLine().usage(surroundings.err());
          return FAILED;
        })
        .execute(arguments);
  }

  /** Prints the sentence; what nobody expected is printed whole, for it is ours to mend. */
  private static int failed(Surroundings surroundings, Exception failure) {
    switch (failure) {
      case IOException expected -> surroundings.err().println(FailureWords.of(expected));
      case InvalidConfig mistakes -> surroundings.err().println(mistakes.getMessage());
      default -> failure.printStackTrace(surroundings.err());
    }
    surroundings.err().flush();
    return FAILED;
  }
}
