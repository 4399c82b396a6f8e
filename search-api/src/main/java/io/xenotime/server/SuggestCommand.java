package io.xenotime.server;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.http.SuggestParams;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.Suggestion;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.SettingReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows in the terminal what the search box would suggest. */
@Command(
    name = "suggest",
    description = "Suggests searches for what is typed so far.",
    mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {

  private static final SearchLimits LIMITS = SearchLimits.DEFAULT;

  private final Surroundings surroundings;

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "what is typed so far")
  private List<String> words = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "folder of the index (XENOTIME_INDEX; index-data/index)")
  private Path index;

  SuggestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InvalidConfig {
    FacetTrees trees = TreesSetting.read(surroundings.environment());
    Path folder = SettingReader.index(surroundings.environment(), Optional.ofNullable(index));
    try (SearchEngine engine = surroundings.engines().open(folder, LIMITS, trees)) {
      EngineStatus status = engine.status();
      if (!status.ready()) {
        surroundings.err().println(NoIndex.sentence(folder, status));
        return ServerCommands.FAILED;
      }
      Map<String, List<String>> given = Map.of("q", List.of(String.join(" ", words)));
      SuggestParams params = SuggestParams.read(given, status.facets(), LIMITS);
      engine.suggest(params.request()).suggestions().forEach(this::print);
      return 0;
    }
  }

  private void print(Suggestion suggestion) {
    String line =
        String.format(
            Locale.ROOT,
            "%5d  %-12s  %s",
            suggestion.count(),
            suggestion.type(),
            suggestion.query());
    surroundings.out().println(line.replaceAll("\\p{Cntrl}", " "));
  }
}
