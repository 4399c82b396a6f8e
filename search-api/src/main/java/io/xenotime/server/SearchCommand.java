package io.xenotime.server;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.http.AnswerJson;
import io.xenotime.http.SearchParams;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.SettingReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches from the terminal, with the very parameters of the HTTP API. */
@Command(
    name = "search",
    description = "Searches the index.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "In a query: words, \"a phrase\", \"a phrase\"~3, this NEAR/5 that, -without, OR, ( ),",
      "beginnings*, p?tt*rns, title:word, regions:china, after:2025-04, last:90d, word^2",
      "(docs/query-language.md tells all of it)"
    })
final class SearchCommand implements Callable<Integer> {

  private static final SearchLimits LIMITS = SearchLimits.DEFAULT;

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "what to search for")
  private List<String> words = List.of();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "folder of the index (XENOTIME_INDEX; index-data/index)")
  private Path index;

  @Option(
      names = "--facet",
      paramLabel = "NAME=VALUE",
      description = "only with this term, such as regions=china; regions_exclude= keeps it out")
  private List<String> facets = List.of();

  @Option(
      names = TreesSetting.OPTION,
      paramLabel = "FILE|none",
      description = "which values of facets lie in which (XENOTIME_FACET_TREES; built in)")
  private String facetTrees;

  @Option(names = "--after", paramLabel = "DATE", description = "published then or later")
  private String after;

  @Option(names = "--before", paramLabel = "DATE", description = "published earlier")
  private String before;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance, newest, oldest, updated")
  private String sort;

  @Option(
      names = "--in",
      paramLabel = "PARTS",
      description = "where words are looked for: title,excerpt,highlights,body, or some of these")
  private String in;

  @Option(
      names = "--match",
      paramLabel = "HOW",
      description = "auto: words may be missing when too few posts have all; all: never")
  private String match;

  @Option(
      names = "--fuzzy",
      paramLabel = "on|off",
      description = "whether words that no post has are spelled otherwise")
  private String fuzzy;

  @Option(
      names = "--synonyms",
      paramLabel = "on|off",
      description = "whether what the thesaurus knows is found under all its names")
  private String synonyms;

  @Option(
      names = "--freshness",
      paramLabel = "HOW",
      description = "how much newer posts count more: on, off, or a half-life such as 30d")
  private String freshness;

  @Option(names = "--explain", description = "say why each hit is where it is")
  private boolean explain;

  @Option(names = "--page", paramLabel = "N", description = "which page, from 1")
  private String page;

  @Option(names = "--per-page", paramLabel = "N", description = "hits a page")
  private String perPage;

  @Option(names = "--json", description = "print what the HTTP API answers")
  private boolean json;

  @ArgGroup(exclusive = false, heading = "Counting and folding:%n")
  private CountingOptions counting = new CountingOptions();

  @ArgGroup(exclusive = false, heading = "All hits as a document:%n")
  private DocumentOptions document;

  SearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InvalidConfig {
    Map<String, List<String>> given = parameters();
    FacetTrees trees =
        TreesSetting.read(surroundings.environment(), Optional.ofNullable(facetTrees));
    Path folder = SettingReader.index(surroundings.environment(), Optional.ofNullable(index));
    try (SearchEngine engine = surroundings.engines().open(folder, LIMITS, trees)) {
      EngineStatus status = engine.status();
      if (!status.ready()) {
        surroundings.err().println(NoIndex.sentence(folder, status));
        return ServerCommands.FAILED;
      }
      if (document != null) {
        new SearchDocument(surroundings, document).write(engine, given, status.facets(), LIMITS);
      } else {
        search(engine, SearchParams.read(given, status.facets(), LIMITS));
      }
      return 0;
    }
  }

  private void search(SearchEngine engine, SearchParams params) {
    long start = System.nanoTime();
    SearchAnswer answer = engine.search(params.request());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (json) {
      byte[] bytes = AnswerJson.search(params, answer, took, LIMITS);
      surroundings.out().println(new String(bytes, StandardCharsets.UTF_8));
    } else {
      params.warnings().forEach(surroundings.err()::println);
      answer.query().warnings().forEach(surroundings.err()::println);
      boolean colours = surroundings.colours().enabled();
      new ResultText(surroundings.out(), Paper.of(surroundings.environment(), colours))
          .print(params, answer, took);
    }
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String word : words) {
      if (word.startsWith("--")) {
        throw new ParameterException(spec.commandLine(), "there is no option " + word);
      }
    }
    put(given, "q", String.join(" ", words));
    for (String facet : facets) {
      int equals = facet.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            spec.commandLine(), "--facet must be NAME=VALUE, got " + facet);
      }
      put(given, facet.substring(0, equals), facet.substring(equals + 1));
    }
    put(given, "after", after);
    put(given, "before", before);
    put(given, "sort", sort);
    put(given, "in", in);
    put(given, "match", match);
    put(given, "fuzzy", fuzzy);
    put(given, "synonyms", synonyms);
    put(given, "freshness", freshness);
    put(given, "explain", explain ? "true" : null);
    put(given, "page", page);
    put(given, "per_page", perPage);
    counting.put((name, value) -> put(given, name, value));
    return given;
  }

  private static void put(Map<String, List<String>> given, String name, String value) {
    if (value != null) {
      given.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }
  }
}
