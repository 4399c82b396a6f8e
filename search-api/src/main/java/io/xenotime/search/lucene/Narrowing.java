package io.xenotime.search.lucene;

import io.xenotime.search.FacetFilter;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Period;
import io.xenotime.search.SearchRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What narrows a search: its text, its period and its filters, each facet's own filter kept apart,
 * so that a facet can be counted without it. Used by one search.
 */
final class Narrowing {

  private final Snapshot snapshot;

  /** What every hit must match besides the facets' own filters. */
  private final Query base;

  private final Map<FacetTerms, Query> selections = new LinkedHashMap<>();
  private final Map<FacetTerms, List<String>> selectedValues = new LinkedHashMap<>();

  /**
   * @throws InvalidSearch if the request filters by a facet that there is none of
   */
  Narrowing(Snapshot snapshot, SearchRequest request, Query text, LuceneQueries queries) {
    this.snapshot = snapshot;
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(text, Occur.MUST);
    if (!request.published().equals(Period.ALWAYS)) {
      all.add(LuceneQueries.published(request.published()), Occur.FILTER);
    }
    for (FacetFilter filter : request.filters()) {
      FacetTerms facet = facet(filter.facet());
      Query carrying = queries.carrying(facet, filter.values());
      if (filter.mode() == FacetFilter.Mode.NONE) {
        all.add(carrying, Occur.MUST_NOT);
      } else {
        selections.merge(facet, carrying, Narrowing::either);
        selectedValues.computeIfAbsent(facet, none -> new ArrayList<>()).addAll(filter.values());
      }
    }
    this.base = all.build();
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

  /** Returns whether articles are filtered by this facet. */
  boolean selects(FacetTerms facet) {
    return selections.containsKey(facet);
  }

  /** Returns the slugs that articles are filtered by; none when they are not. */
  Set<String> selectedSlugs(FacetTerms facet) {
    return facet.slugs(selectedValues.getOrDefault(facet, List.of()));
  }

  /** Returns the query that hits match. */
  Query all() {
    return filtered(List.copyOf(selections.keySet()));
  }

  /** A facet ignores its own filter, so that the reader can still widen the choice. */
  Query allBut(FacetTerms facet) {
    return filtered(selections.keySet().stream().filter(other -> other != facet).toList());
  }

  private Query filtered(List<FacetTerms> by) {
    if (by.isEmpty()) {
      return base;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(base, Occur.MUST);
    by.forEach(facet -> all.add(selections.get(facet), Occur.FILTER));
    return all.build();
  }
}
