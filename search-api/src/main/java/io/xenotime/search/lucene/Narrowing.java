package io.xenotime.search.lucene;

import io.xenotime.search.FacetFilter;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Period;
import io.xenotime.search.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What narrows a search: its text, its period and its filters. What a reader chose along a side is
 * kept apart, so that the side can be counted without it. Used by one search.
 *
 * <p>Values that must all be there, and those that must not, are no side: who asks for them asks
 * for articles as they are and does not choose among values.
 */
final class Narrowing {

  private final Snapshot snapshot;
  private final Query core;
  private final Map<Side, Query> sides = new LinkedHashMap<>();
  private final Map<FacetTerms, List<String>> selectedValues = new LinkedHashMap<>();

  /**
   * @throws InvalidSearch if the request filters by a facet that there is none of
   */
  Narrowing(Snapshot snapshot, SearchRequest request, Query text, LuceneQueries queries) {
    this.snapshot = snapshot;
    if (!request.published().equals(Period.ALWAYS)) {
      sides.put(new Side.OfTime(), LuceneQueries.published(request.published()));
    }
    BooleanQuery.Builder always = new BooleanQuery.Builder().add(text, Occur.MUST);
    for (FacetFilter filter : request.filters()) {
      FacetTerms facet = facet(filter.facet());
      switch (filter.mode()) {
        case ANY -> {
          choose(facet, queries.carrying(facet, filter.values()));
          select(facet, filter);
        }
        case MISSING -> choose(facet, LuceneQueries.carryingNone(facet));
        case ALL -> {
          for (String value : filter.values()) {
            always.add(queries.carrying(facet, List.of(value)), Occur.FILTER);
          }
          select(facet, filter);
        }
        case NONE -> always.add(queries.carrying(facet, filter.values()), Occur.MUST_NOT);
      }
    }
    this.core = always.build();
  }

  private void choose(FacetTerms facet, Query carrying) {
    sides.merge(new Side.OfFacet(facet), carrying, Narrowing::either);
  }

  private void select(FacetTerms facet, FacetFilter filter) {
    selectedValues.computeIfAbsent(facet, none -> new ArrayList<>()).addAll(filter.values());
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  /**
   * Returns the facet with this parameter name.
   *
   * @throws InvalidSearch if there is none
   */
  FacetTerms facet(String parameter) {
    return snapshot
        .facet(parameter)
        .orElseThrow(() -> {
          String known =
              String.join(
                  ", ", snapshot.facets().stream().map(each -> each.facet().parameter()).toList());
          return new InvalidSearch(
              "facets", "facet must be one of " + known + ", got " + parameter, known);
        });
  }

  /** Returns the slugs that articles are filtered by; none when they are not. */
  Set<String> selectedSlugs(FacetTerms facet) {
    return facet.slugs(selectedValues.getOrDefault(facet, List.of()));
  }

  /** Returns the sides along which the reader chose. */
  Set<Side> sides() {
    return new LinkedHashSet<>(sides.keySet());
  }

  /** Returns the query of what was chosen along a side. */
  Query chosen(Side side) {
    return sides.get(side);
  }

  /** Returns the query that hits match. */
  Query all() {
    if (sides.isEmpty()) {
      return core;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(core, Occur.MUST);
    sides.values().forEach(chosen -> all.add(chosen, Occur.FILTER));
    return all.build();
  }

  /** Returns the query that hits would match had the reader chosen nothing. */
  Query core() {
    return core;
  }
}
