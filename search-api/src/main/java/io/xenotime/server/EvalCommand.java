package io.xenotime.server;

import io.xenotime.eval.BeirFolder;
import io.xenotime.eval.Evaluation;
import io.xenotime.eval.Gain;
import io.xenotime.eval.Judge;
import io.xenotime.eval.Judgments;
import io.xenotime.eval.QrelsFile;
import io.xenotime.eval.QueriesFile;
import io.xenotime.eval.Query;
import io.xenotime.eval.Run;
import io.xenotime.eval.RunFile;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.SearchEngine;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.SettingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures rankings by judged queries. */
@Command(
    name = "eval",
    description = "Measures how good the answers to judged queries are.",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "xenotime eval QUERIES QRELS [OPTION...]",
      "       xenotime eval --beir FOLDER [OPTION...]"
    })
final class EvalCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private EvalOptions options;

  EvalCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InvalidConfig, IOException {
    Map<String, List<String>> params = params();
    Judge judge = judge();
    List<Path> files = files();
    List<Query> queries = QueriesFile.read(files.get(0));
    Judgments judgments = QrelsFile.read(files.get(1));
    Optional<Run> before =
        options.compare == null ? Optional.empty() : Optional.of(RunFile.read(options.compare));
    FacetTrees trees = TreesSetting.read(surroundings.environment());
    Path folder =
        SettingReader.index(surroundings.environment(), Optional.ofNullable(options.index));
    try (SearchEngine engine =
        surroundings.engines().open(folder, JudgedSearches.limits(), trees)) {
      EngineStatus status = engine.status();
      if (!status.ready()) {
        surroundings.err().println(NoIndex.sentence(folder, status));
        return ServerCommands.FAILED;
      }
      JudgedSearches searches = new JudgedSearches(engine, status.facets(), params);
      Evaluation evaluation = evaluation(queries, judgments, judge, searches);
      if (evaluation.scored().isEmpty()) {
        throw new IOException(
            "a query of "
                + files.get(0)
                + " must have an answer in "
                + files.get(1)
                + ", none has");
      }
      new EvalReport(surroundings.out(), options).print(evaluation, before);
      return 0;
    }
  }

  private Evaluation evaluation(
      List<Query> queries, Judgments judgments, Judge judge, JudgedSearches searches) {
    boolean watched = surroundings.colours().enabled();
    try (QueryProgress progress = new QueryProgress(surroundings.err(), watched, queries.size())) {
      return Evaluation.of(
          queries,
          judgments,
          judge,
          query -> {
            progress.next();
            return searches.ask(query);
          });
    }
  }

  private List<Path> files() throws IOException {
    if (options.beir != null && options.files.isEmpty()) {
      BeirFolder folder = new BeirFolder(options.beir);
      return List.of(folder.queries(), folder.qrels());
    }
    if (options.beir != null || options.files.size() != 2) {
      throw misused("QUERIES and QRELS must be given, or --beir FOLDER");
    }
    return options.files;
  }

  private Judge judge() {
    if (options.relevantFrom < 1) {
      throw misused("--relevant-from must be 1 or more, got " + options.relevantFrom);
    }
    return new Judge(gain(), options.relevantFrom);
  }

  private Gain gain() {
    if (options.gain == null) {
      return options.beir == null ? Gain.EXPONENTIAL : Gain.LINEAR;
    }
    return Gain.named(options.gain)
        .orElseThrow(() -> misused("--gain must be exponential or linear, got " + options.gain));
  }

  private Map<String, List<String>> params() {
    Map<String, List<String>> params = new LinkedHashMap<>();
    for (String param : options.params) {
      int equals = param.indexOf('=');
      if (equals < 1) {
        throw misused("--param must be NAME=VALUE, got " + param);
      }
      params
          .computeIfAbsent(param.substring(0, equals), none -> new ArrayList<>())
          .add(param.substring(equals + 1));
    }
    return params;
  }

  private ParameterException misused(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
