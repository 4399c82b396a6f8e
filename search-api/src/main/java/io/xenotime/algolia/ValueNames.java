package io.xenotime.algolia;

import io.xenotime.search.FacetCounts.FacetValue;
import java.util.List;

/** What values of a facet are called: by their labels, which clients show as they are. */
final class ValueNames {

  private ValueNames() {}

  /** Returns the label; the slug where another value among these has the same label. */
  static String in(List<FacetValue> values, FacetValue value) {
    String label = value.term().name();
    long called = values.stream().filter(other -> other.term().name().equals(label)).count();
    return called > 1 ? value.term().slug() : label;
  }
}
