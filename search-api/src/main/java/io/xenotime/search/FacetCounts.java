package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.util.List;
import java.util.Optional;

/**
 * How many of the matching articles carry each value of a facet, the facet's own filter left aside.
 * Immutable.
 *
 * @param facet what was counted
 * @param values in the order asked for; a value that is filtered by is always there
 * @param other the direct counts of all values beyond those given, added up
 * @param missing how many matching articles carry no value
 */
public record FacetCounts(Facet facet, List<FacetValue> values, long other, long missing) {

  /**
   * A value and its counts.
   *
   * @param count matching articles that carry the term or one below it
   * @param direct matching articles that carry the term itself
   * @param selected whether the request filters by it
   * @param parent the slug of the term above it in the facet's tree
   */
  public record FacetValue(
      Term term, long count, long direct, boolean selected, Optional<String> parent) {

    public FacetValue {
      requireNonNull(parent, "parent");
    }

    /** Returns the value of a facet without a tree. */
    public static FacetValue flat(Term term, long count, boolean selected) {
      return new FacetValue(term, count, count, selected, Optional.empty());
    }
  }

  public FacetCounts {
    values = List.copyOf(values);
  }

  /** Returns whether any of the values lies in another, or has others in it. */
  public boolean isTree() {
    return values.stream()
        .anyMatch(value -> value.parent().isPresent() || value.direct() != value.count());
  }
}
