package io.xenotime.server;

import io.xenotime.article.Facet;
import io.xenotime.eval.Query;
import io.xenotime.eval.RankedPost;
import io.xenotime.eval.Ranking;
import io.xenotime.http.SearchParams;
import io.xenotime.search.Hit;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.InvalidSearch.Problem;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks queries as the HTTP API would, a hundred hits each. For one thread. */
final class JudgedSearches {

  /** Queries of test collections may be whole paragraphs, and nobody waits for the answer. */
  private static final SearchLimits LIMITS = limits();

  private static final Map<String, List<String>> ONLY_HITS =
      Map.of("per_page", List.of("100"), "facets", List.of("none"), "snippets", List.of("0"));

  private final SearchEngine engine;
  private final List<Facet> facets;
  private final Map<String, List<String>> params;

  /**
   * Asks this engine.
   *
   * @param params by name, further parameters of every query
   */
  JudgedSearches(SearchEngine engine, List<Facet> facets, Map<String, List<String>> params) {
    this.engine = engine;
    this.facets = facets;
    this.params = params;
  }

  static SearchLimits limits() {
    SearchLimits usual = SearchLimits.DEFAULT;
    return new SearchLimits(
        10_000,
        1_000,
        usual.maxPrefixWords(),
        usual.maxDepth(),
        usual.maxPageSize(),
        usual.maxFacetValues(),
        usual.maxFilterValues(),
        usual.maxPassages(),
        usual.maxSpans(),
        usual.maxBuckets(),
        Duration.ofSeconds(30));
  }

  /**
   * Returns what is found for a query.
   *
   * @throws InvalidSearch if a parameter is wrong or unknown: what is left aside would be measured
   *     as if it had been heeded
   */
  Ranking ask(Query query) {
    try {
      SearchParams read = SearchParams.read(given(query), facets, LIMITS);
      if (!read.warnings().isEmpty()) {
        throw new InvalidSearch(
            "--param",
            String.join("; ", read.warnings()),
            "filters and --param must name parameters of the HTTP API");
      }
      SearchAnswer answer = engine.search(read.request());
      return new Ranking(posts(answer.hits()), answer.total().value());
    } catch (InvalidSearch wrong) {
      throw new InvalidSearch(
          wrong.problems().stream()
              .map(problem ->
                  new Problem(
                      problem.parameter(),
                      "query " + query.id() + ": " + problem.reason(),
                      problem.allowed()))
              .toList());
    }
  }

  private Map<String, List<String>> given(Query query) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    add(given, Map.of("q", List.of(query.text())));
    add(given, ONLY_HITS);
    add(given, query.filters());
    add(given, params);
    return given;
  }

  private static void add(Map<String, List<String>> given, Map<String, List<String>> more) {
    more.forEach(
        (name, values) -> given.computeIfAbsent(name, none -> new ArrayList<>()).addAll(values));
  }

  /** Judgments know posts by their slug; of two posts that share one they mean the first. */
  private static List<RankedPost> posts(List<Hit> hits) {
    List<RankedPost> posts = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Hit hit : hits) {
      boolean named = RankedPost.isName(hit.slug()) && taken.add(hit.slug());
      posts.add(new RankedPost(named ? hit.slug() : "#" + hit.id(), hit.title(), hit.score()));
    }
    return posts;
  }
}
