package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the articles of an index are sorted by. Immutable.
 *
 * @param types the post types of its articles, in order; at most {@link #MAX_TYPES}
 * @param facets every value that an article carries, for each facet
 * @param index the state of the index that this was answered from
 */
public record IndexContents(List<String> types, List<FacetCounts> facets, IndexVersion index) {

  /** No site has so many. */
  public static final int MAX_TYPES = 100;

  public IndexContents {
    requireNonNull(index, "index");
    types = List.copyOf(types);
    facets = List.copyOf(facets);
  }
}
