package io.xenotime.search.lucene;

import java.util.List;

/**
 * What to read in place of some typed words. Immutable.
 *
 * @param from number of the first typed word it is about, counted from 0
 * @param to number of the first typed word behind it
 * @param words what stands for them: folded, in small letters; more than one stand as a phrase
 */
record Fix(int from, int to, List<String> words, Kind kind) {

  /** What a fix is to whoever typed. */
  enum Kind {
    /** No article has what was typed. */
    CORRECTED,
    /** Some articles have what was typed; many more have this. */
    BETTER_EXISTS
  }

  Fix {
    words = List.copyOf(words);
    if (from < 0 || to <= from || words.isEmpty()) {
      throw new IllegalArgumentException(
          "a fix must put words in place of words, got " + words + " for " + from + " to " + to);
    }
  }
}
