package io.xenotime.search;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.util.List;

/**
 * How many of the matching articles carry each value of a facet, the facet's own filter left aside.
 * Immutable.
 *
 * @param facet what was counted
 * @param values most frequent first, then by label; a value that is filtered by is always there
 * @param other the counts of all values beyond those given, added up
 * @param missing how many matching articles carry no value
 */
public record FacetCounts(Facet facet, List<FacetValue> values, long other, long missing) {

  /**
   * A value and its count.
   *
   * @param count matching articles that carry the term
   * @param selected whether the request filters by it
   */
  public record FacetValue(Term term, long count, boolean selected) {}

  public FacetCounts {
    values = List.copyOf(values);
  }
}
