package io.xenotime.search;

import java.util.List;

/**
 * Keeps articles that carry any of some terms, or keeps them out. Immutable.
 *
 * @param facet the facet's parameter name
 * @param values slugs, ids or labels as they were asked for
 * @param exclude whether articles with such a term are kept out
 */
public record FacetFilter(String facet, List<String> values, boolean exclude) {

  public FacetFilter {
    values = List.copyOf(values);
  }
}
