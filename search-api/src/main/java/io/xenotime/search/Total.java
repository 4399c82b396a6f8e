package io.xenotime.search;

/**
 * How many articles match, and whether that is all of them. Immutable.
 *
 * @param value the number
 * @param relation how the true number relates to it
 */
public record Total(long value, Relation relation) {

  /** How the true number of matches relates to the given one. */
  public enum Relation {
    /** It is the true number. */
    EQ,
    /** There are at least so many. */
    GTE
  }

  /** Returns a total that is exact. */
  public static Total exactly(long value) {
    return new Total(value, Relation.EQ);
  }
}
