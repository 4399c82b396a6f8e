package io.xenotime.search.lucene;

import java.util.Map;

/**
 * Articles of which those of a group were folded into one. Immutable.
 *
 * @param kept one article a group, and those that are alone
 * @param more by document number of a kept article, how many were folded into it; absent for none
 */
record Folded(Matches kept, Map<Integer, Integer> more) {

  Folded {
    more = Map.copyOf(more);
  }

  /** Returns articles of which none was folded. */
  static Folded nothing(Matches matches) {
    return new Folded(matches, Map.of());
  }
}
