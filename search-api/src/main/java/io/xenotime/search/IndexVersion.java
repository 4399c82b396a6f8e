package io.xenotime.search;

import java.time.Instant;

/**
 * A state of an index that answers came from. Equal versions give equal answers. Immutable.
 *
 * @param generation the name of its generation, such as {@code g000002}
 * @param commit the number of the commit within the generation
 * @param asOf when the commit was made
 */
public record IndexVersion(String generation, long commit, Instant asOf) {

  /** Returns the version as one word, such as {@code g000002.7}. */
  public String tag() {
    return generation + "." + commit;
  }
}
