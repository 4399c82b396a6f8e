package io.xenotime.page;

import io.xenotime.article.Facet;
import io.xenotime.http.SearchParams;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A state of the page and the search that it stands for. Immutable.
 *
 * @param facets all that there are
 */
record PageSearch(PageState state, SearchParams params, List<Facet> facets) {

  /** Values of a facet that are shown before a reader asks for more. */
  static final int FEW_VALUES = 12;

  /**
   * Reads a state; the page shows some things that a search answers only when asked.
   *
   * @throws InvalidSearch naming everything that is wrong
   */
  static PageSearch read(PageState state, List<Facet> facets, SearchLimits limits) {
    Map<String, List<String>> asked = new HashMap<>();
    asked.put("timeline", List.of("auto"));
    asked.put("facet_limit", List.of(Integer.toString(FEW_VALUES)));
    asked.putAll(state.parameters());
    return new PageSearch(state, SearchParams.read(asked, facets, limits), facets);
  }

  SearchRequest request() {
    return params.request();
  }
}
