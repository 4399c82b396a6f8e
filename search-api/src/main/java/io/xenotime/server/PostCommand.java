package io.xenotime.server;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.http.ArticleJson;
import io.xenotime.http.NeighbourJson;
import io.xenotime.http.NeighbourParams;
import io.xenotime.http.Neighbourhood;
import io.xenotime.http.PostId;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.settings.InvalidConfig;
import io.xenotime.settings.SettingReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one article in the terminal, and what is near it. */
@Command(
    name = "post",
    description = "Shows a post and its neighbours.",
    mixinStandardHelpOptions = true)
final class PostCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(paramLabel = "ID", description = "the site's number of the post")
  private String id;

  @Option(names = "--related", description = "show the posts most like it, and why")
  private boolean related;

  @Option(names = "--cited-by", description = "show the posts that link to it")
  private boolean citedBy;

  @Option(names = "--cites", description = "show where its own links lead")
  private boolean cites;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "how many neighbours of a kind, 1 to 100 (10)")
  private String limit = "";

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "folder of the index (XENOTIME_INDEX; index-data/index)")
  private Path index;

  @Option(
      names = "--json",
      description = "print what the HTTP API answers: the post, then its neighbours, a line each")
  private boolean json;

  PostCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InvalidConfig {
    FacetTrees trees = TreesSetting.read(surroundings.environment());
    Path folder = SettingReader.index(surroundings.environment(), Optional.ofNullable(index));
    try (SearchEngine engine = surroundings.engines().open(folder, SearchLimits.DEFAULT, trees)) {
      EngineStatus status = engine.status();
      if (!status.ready()) {
        surroundings.err().println(NoIndex.sentence(folder, status));
        return ServerCommands.FAILED;
      }
      long number = PostId.read(id);
      List<NeighbourParams> wanted = wanted(number, status.facets());
      Optional<Article> article = engine.article(number);
      if (article.isEmpty()) {
        surroundings.err().println("there is no post " + number);
        return ServerCommands.FAILED;
      }
      show(engine, article.get(), wanted, status.facets());
      return 0;
    }
  }

  private List<NeighbourParams> wanted(long number, List<Facet> facets) {
    List<Neighbourhood> kinds = new ArrayList<>();
    if (related) {
      kinds.add(Neighbourhood.RELATED);
    }
    if (citedBy) {
      kinds.add(Neighbourhood.CITED_BY);
    }
    if (cites) {
      kinds.add(Neighbourhood.CITES);
    }
    Map<String, List<String>> given = Map.of("limit", List.of(limit));
    // Read even when nothing is asked for, so that a wrong limit is told.
    NeighbourParams.read(Neighbourhood.RELATED, number, given, facets);
    return kinds.stream().map(kind -> NeighbourParams.read(kind, number, given, facets)).toList();
  }

  private void show(
      SearchEngine engine, Article article, List<NeighbourParams> wanted, List<Facet> facets) {
    if (json) {
      print(ArticleJson.write(article, facets));
      wanted.forEach(params -> neighbours(engine, params).ifPresent(this::print));
      return;
    }
    boolean colours = surroundings.colours().enabled();
    Paper paper = Paper.of(surroundings.environment(), colours);
    new PostText(surroundings.out(), paper).print(article);
    NeighbourText neighbours = new NeighbourText(surroundings.out(), paper);
    for (NeighbourParams params : wanted) {
      switch (params.kind()) {
        case RELATED -> engine.related(params.id(), params.limit()).ifPresent(neighbours::print);
        case CITED_BY -> engine.citedBy(params.id(), params.limit()).ifPresent(neighbours::print);
        case CITES -> engine.cites(params.id(), params.limit()).ifPresent(neighbours::print);
      }
    }
  }

  private static Optional<byte[]> neighbours(SearchEngine engine, NeighbourParams params) {
    long start = System.nanoTime();
    return switch (params.kind()) {
      case RELATED ->
          engine
              .related(params.id(), params.limit())
              .map(found -> NeighbourJson.related(params, found, since(start)));
      case CITED_BY ->
          engine
              .citedBy(params.id(), params.limit())
              .map(found -> NeighbourJson.citedBy(params, found, since(start)));
      case CITES ->
          engine
              .cites(params.id(), params.limit())
              .map(found -> NeighbourJson.cites(params, found, since(start)));
    };
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private void print(byte[] bytes) {
    surroundings.out().println(new String(bytes, StandardCharsets.UTF_8));
  }
}
