package io.xenotime.http;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Facet;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.SearchLimits;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parameters of a list of an article's neighbours, read. Immutable.
 *
 * <p>{@code limit} says how many neighbours of a list, 1 to 100, 10 when not given; {@code fields}
 * which fields of each to answer, all when not given.
 *
 * @param kind which list
 * @param id of the article
 * @param limit how many neighbours, at most
 * @param fields of a neighbour to answer; never empty
 * @param facets all facets there are
 * @param warnings what was not understood and left aside, a sentence each
 */
public record NeighbourParams(
    Neighbourhood kind,
    long id,
    int limit,
    Set<String> fields,
    List<Facet> facets,
    List<String> warnings) {

  static final int DEFAULT_LIMIT = 10;

  private static final List<String> BEFORE_FACETS =
      List.of("id", "url", "title", "date", "excerpt");

  public NeighbourParams {
    requireNonNull(kind, "kind");
    fields = Set.copyOf(fields);
    facets = List.copyOf(facets);
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the parameters of a list of neighbours.
   *
   * @param given by name, the values as they came, decoded
   * @throws InvalidSearch naming everything that is wrong
   */
  public static NeighbourParams read(
      Neighbourhood kind, long id, Map<String, List<String>> given, List<Facet> facets) {
    ParamReader reader = new ParamReader(given);
    int limit = reader.number("limit", DEFAULT_LIMIT, 1, SearchLimits.MAX_NEIGHBOURS);
    List<String> there = allFields(kind, facets);
    List<String> asked = reader.list("fields");
    reader.refuseUnknown("fields", asked, there, "");
    reader.finish();
    return new NeighbourParams(
        kind,
        id,
        limit,
        new LinkedHashSet<>(asked.isEmpty() ? there : asked),
        facets,
        reader.warnings());
  }

  /** Returns the names of a neighbour's fields, in order. */
  static List<String> allFields(Neighbourhood kind, List<Facet> facets) {
    return Stream.of(
            BEFORE_FACETS.stream(),
            shown(kind, facets).stream().map(Facet::parameter),
            kind.fields().stream())
        .flatMap(names -> names)
        .toList();
  }

  /** Returns the facets that are fields: all but one that would hide another field. */
  static List<Facet> shown(Neighbourhood kind, List<Facet> facets) {
    return HitFields.shown(facets).stream()
        .filter(facet -> !kind.fields().contains(facet.parameter()))
        .toList();
  }
}
