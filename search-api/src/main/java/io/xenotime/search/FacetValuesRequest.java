package io.xenotime.search;

import static java.util.Objects.requireNonNull;

/**
 * Asks for values of one facet. Immutable.
 *
 * @param facet the facet's parameter name
 * @param contains letters that a word of the label begins with, case and accents aside; blank for
 *     every value
 * @param search the articles to count; its own filter on the facet does not count, nor do its page
 *     and order
 */
public record FacetValuesRequest(String facet, String contains, SearchRequest search) {

  public FacetValuesRequest {
    requireNonNull(facet, "facet");
    requireNonNull(contains, "contains");
    requireNonNull(search, "search");
  }
}
