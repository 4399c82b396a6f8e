package io.xenotime.site;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Gathers rows into an inventory. One thread. */
final class InventoryBuilder {

  /** Far more than any archive; a site that lists more turns in circles. */
  private static final int MAX_ROWS = 10_000_000;

  private final TermColumn[] columns;
  private final BitSet isProtected = new BitSet();
  private long[] ids = new long[1_024];
  private long[] modified = new long[1_024];
  private int rows;
  private long highest = Long.MIN_VALUE;
  private boolean sorted = true;

  InventoryBuilder(int taxonomies) {
    columns = new TermColumn[taxonomies];
    Arrays.setAll(columns, i -> new TermColumn());
  }

  /** Adds a row; of two with the same id, the later one counts. */
  void add(InventoryRow row) throws SiteFailure {
    if (rows == MAX_ROWS) {
      throw new SiteFailure(
          SiteFailure.Kind.TOO_LARGE, "site must list at most " + MAX_ROWS + " posts, got more");
    }
    if (rows == ids.length) {
      ids = Arrays.copyOf(ids, 2 * rows);
      modified = Arrays.copyOf(modified, 2 * rows);
    }
    sorted &= row.id() > highest;
    highest = Math.max(highest, row.id());
    ids[rows] = row.id();
    modified[rows] = row.modified();
    isProtected.set(rows, row.isProtected());
    for (int i = 0; i < columns.length; i++) {
      columns[i].add(row.terms()[i]);
    }
    rows++;
  }

  int rows() {
    return rows;
  }

  /** Returns the highest id so far; pages in order of ids bring new ones only above it. */
  long highest() {
    return highest;
  }

  int distinct() {
    return sorted ? rows : (int) Arrays.stream(ids, 0, rows).distinct().count();
  }

  Inventory build(long listed) {
    int[] order = sorted ? IntStream.range(0, rows).toArray() : order();
    long[] sortedIds = new long[order.length];
    long[] sortedTimes = new long[order.length];
    BitSet sortedFlags = new BitSet();
    for (int i = 0; i < order.length; i++) {
      sortedIds[i] = ids[order[i]];
      sortedTimes[i] = modified[order[i]];
      sortedFlags.set(i, isProtected.get(order[i]));
    }
    return new Inventory(sortedIds, sortedTimes, sortedFlags, columns, order, listed);
  }

  /** Returns the rows to keep, by id. Only lists that changed while they were read come here. */
  private int[] order() {
    int[] all =
        IntStream.range(0, rows)
            .boxed()
            .sorted((one, other) -> Long.compare(ids[one], ids[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    return IntStream.range(0, rows)
        .filter(i -> i + 1 == rows || ids[all[i]] != ids[all[i + 1]])
        .map(i -> all[i])
        .toArray();
  }
}
