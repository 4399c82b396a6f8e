package io.xenotime.site;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What a site lists of each of its posts: when it was modified, whether it is protected, its terms.
 * Rows are sorted by id, each id once. Immutable; a million rows take some 60 MB.
 */
public final class Inventory {

  /** Stands for a time that the site does not say. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  private final long[] ids;
  private final long[] modified;
  private final BitSet isProtected;
  private final TermColumn[] columns;

  /** Where the terms of a row stand in the columns, which are in the order of reading. */
  private final int[] read;

  private final long listed;

  Inventory(
      long[] ids,
      long[] modified,
      BitSet isProtected,
      TermColumn[] columns,
      int[] read,
      long listed) {
    this.ids = ids;
    this.modified = modified;
    this.isProtected = isProtected;
    this.columns = columns;
    this.read = read;
    this.listed = listed;
  }

  /** Returns how many posts there are. */
  public int size() {
    return ids.length;
  }

  /**
   * Returns how many posts the site said at the end that there are; some may be counted and never
   * shown.
   */
  public long listed() {
    return listed;
  }

  /** Returns a post's id. */
  public long id(int row) {
    return ids[row];
  }

  /** Returns when a post was modified, in seconds since 1970, or {@link #UNKNOWN}. */
  public long modified(int row) {
    return modified[row];
  }

  /** Returns whether a post's text is shown only to who knows its password. */
  public boolean isProtected(int row) {
    return isProtected.get(row);
  }

  /**
   * Returns the ids of a post's terms, in the site's order.
   *
   * @param taxonomy its place in the list that the inventory was asked with
   */
  public long[] terms(int row, int taxonomy) {
    return columns[taxonomy].terms(read[row]);
  }

  /** Returns the row of an id, or -1. */
  public int row(long id) {
    return Math.max(-1, Arrays.binarySearch(ids, id));
  }
}
