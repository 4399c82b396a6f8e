package io.xenotime.search.lucene;

/**
 * A spelling that is worth more than the one that was typed. Immutable.
 *
 * @param word as an index has it: folded, in small letters
 * @param distance letters to insert, remove, replace or swap with their neighbour, 1 or more
 * @param articles how many articles have it, 1 or more
 * @param typedArticles how many articles have what was typed
 */
record Suggestion(String word, int distance, int articles, int typedArticles) {

  /** Returns whether nothing has what was typed, so that it can be replaced without a loss. */
  boolean isCorrection() {
    return typedArticles == 0;
  }
}
