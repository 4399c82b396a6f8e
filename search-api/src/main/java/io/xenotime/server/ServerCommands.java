package io.xenotime.server;

import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.InvalidSearch;
import io.xenotime.settings.InvalidConfig;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the program can be told to do. */
@Command(
    name = "xenotime",
    description = "Answers searches from the index of a news archive.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
final class ServerCommands {

  static final int FAILED = 1;
  static final int MISUSED = 2;

  private ServerCommands() {}

  /** Runs one call and returns its exit code; failures end as a sentence, not as an exception. */
  static int run(Surroundings surroundings, String... arguments) {
    CommandLine program = new CommandLine(new ServerCommands());
    Map<String, Supplier<Object>> commands = commands(surroundings);
    String called = arguments.length > 0 ? arguments[0] : "";
    if (commands.containsKey(called)) {
      // Reading the options of all commands would be a good part of a start.
      commands.keySet().retainAll(Set.of(called));
    }
    commands.values().forEach(command -> program.addSubcommand(command.get()));
    return program
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colours()))
        .setExecutionExceptionHandler((failure, line, parsed) -> failed(surroundings, failure))
        .setParameterExceptionHandler((mistake, given) -> {
          surroundings.err().println(mistake.getMessage());
          mistake.getCommandLine().usage(surroundings.err());
          return MISUSED;
        })
        .execute(arguments);
  }

  private static Map<String, Supplier<Object>> commands(Surroundings surroundings) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("serve", () -> new ServeCommand(surroundings));
    // A minus belongs to the language of queries: xenotime search magnets -recycling
    commands.put(
        "search",
        () ->
            new CommandLine(new SearchCommand(surroundings))
                .setUnmatchedOptionsArePositionalParams(true));
    commands.put("eval", () -> new EvalCommand(surroundings));
    commands.put("suggest", () -> new SuggestCommand(surroundings));
    commands.put("post", () -> new PostCommand(surroundings));
    commands.put("status", () -> new StatusCommand(surroundings));
    return commands;
  }

  /** Prints the sentence; what nobody expected is printed whole, for it is ours to mend. */
  private static int failed(Surroundings surroundings, Exception failure) {
    PrintWriter err = surroundings.err();
    return switch (failure) {
      case InvalidSearch invalid -> {
        invalid
            .problems()
            .forEach(problem -> err.println(problem.reason() + " (" + problem.allowed() + ")"));
        yield MISUSED;
      }
      case InvalidConfig mistakes -> {
        mistakes.mistakes().forEach(err::println);
        yield FAILED;
      }
      case EngineUnavailable notNow -> {
        err.println(notNow.getMessage());
        yield FAILED;
      }
      case IOException expected -> {
        err.println(expected.getMessage());
        yield FAILED;
      }
      default -> {
        failure.printStackTrace(err);
        yield FAILED;
      }
    };
  }
}
