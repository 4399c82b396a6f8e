package io.xenotime.openapi;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.http.Door;
import io.xenotime.http.SearchParams;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.IndexContents;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchAnswer;
import io.xenotime.wordpress.WordPressRoutes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the index in service calls things, with something of each that an example can name.
 * Immutable.
 *
 * @param first a page of all there is
 */
record IndexNames(IndexContents contents, SearchAnswer first) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  IndexNames {
    requireNonNull(contents, "contents");
    requireNonNull(first, "first");
  }

  /**
   * Asks the engine for them.
   *
   * @throws io.xenotime.search.EngineUnavailable if there is no index, or too much going on
   */
  static IndexNames of(Door door, EngineStatus status) {
    SearchParams everything = SearchParams.read(Map.of(), status.facets(), door.limits());
    return new IndexNames(
        door.gate().pass(() -> door.engine().contents()),
        door.gate().pass(() -> door.engine().search(everything.request())));
  }

  IndexVersion index() {
    return contents.index();
  }

  /** Returns what puts these names into the description. */
  Filling filling() {
    Map<String, JsonNode> ofAll =
        Map.of(
            "<post>", NODES.numberNode(first.hits().isEmpty() ? 1 : first.hits().getFirst().id()),
            "<cursor>", NODES.textNode(first.nextCursor().orElse("")),
            "<one facet>", one(contents.facets().stream().map(facet -> facet.facet().parameter())),
            "<one type>", one(contents.types().stream()),
            "<one taxonomy>", one(taxonomies().map(taxonomy -> taxonomy.facet().taxonomy())));
    return new Filling(
        ofAll,
        List.of(
            new Repetition("<facet>", contents.facets().stream().map(IndexNames::facet).toList()),
            new Repetition("<taxonomy>", taxonomies().map(IndexNames::taxonomy).toList()),
            new Repetition("<type>", named("<type>", contents.types())),
            new Repetition("<base>", named("<base>", WordPressRoutes.postAddresses(contents)))));
  }

  private Stream<FacetCounts> taxonomies() {
    List<Facet> numbered = WordPressRoutes.taxonomies(contents);
    return contents.facets().stream().filter(counts -> numbered.contains(counts.facet()));
  }

  private static Map<String, JsonNode> facet(FacetCounts counts) {
    return Map.of(
        "<facet>", NODES.textNode(counts.facet().parameter()),
        "<value>", NODES.textNode(frequent(counts, term -> true).map(Term::slug).orElse("")));
  }

  private static Map<String, JsonNode> taxonomy(FacetCounts counts) {
    long number = frequent(counts, term -> term.id() > 0).map(Term::id).orElseThrow();
    return Map.of(
        "<taxonomy>", NODES.textNode(counts.facet().taxonomy()),
        "<term>", NODES.numberNode(number));
  }

  private static Optional<Term> frequent(FacetCounts counts, Predicate<Term> isWanted) {
    return counts.values().stream()
        .filter(value -> isWanted.test(value.term()))
        .max(Comparator.comparingLong(FacetValue::direct))
        .map(FacetValue::term);
  }

  private static List<Map<String, JsonNode>> named(String mark, List<String> names) {
    return names.stream()
        .map(name -> Map.<String, JsonNode>of(mark, NODES.textNode(name)))
        .toList();
  }

  private static JsonNode one(Stream<String> names) {
    return NODES.textNode(names.findFirst().orElse(""));
  }
}
