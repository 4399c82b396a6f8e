package io.xenotime.schema;

import io.xenotime.thesaurus.Entry;

/**
 * A place in a text where an entry of the thesaurus is written. Immutable.
 *
 * @param start number of its first word, counted from 0
 * @param length in words, 1 or more
 * @param certain whether the words around it leave no doubt what is meant
 * @param exact whether only these very letters mean the entry
 */
record Mention(Entry entry, int start, int length, boolean certain, boolean exact) {

  /** Returns the number of the first word behind it. */
  int end() {
    return start + length;
  }
}
