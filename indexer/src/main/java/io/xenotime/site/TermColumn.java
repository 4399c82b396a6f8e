package io.xenotime.site;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The terms of one taxonomy that rows carry, in few bytes a row. Filled by one thread. */
final class TermColumn {

  private final Map<Long, Integer> numbers = new HashMap<>();
  private long[] ids = new long[16];
  private int[] ends = new int[1_024];
  private int[] carried = new int[2_048];
  private int rows;

  /** Adds the next row. */
  void add(long[] terms) {
    if (rows == ends.length) {
      ends = Arrays.copyOf(ends, 2 * rows);
    }
    int at = start(rows);
    if (at + terms.length > carried.length) {
      carried = Arrays.copyOf(carried, Math.max(2 * carried.length, at + terms.length));
    }
    for (long term : terms) {
      carried[at++] = number(term);
    }
    ends[rows++] = at;
  }

  private int number(long term) {
    return numbers.computeIfAbsent(
        term,
        id -> {
          int number = numbers.size();
          if (number == ids.length) {
            ids = Arrays.copyOf(ids, 2 * number);
          }
          ids[number] = id;
          return number;
        });
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  long[] terms(int row) {
    int start = start(row);
    long[] terms = new long[ends[row] - start];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = ids[carried[start + i]];
    }
    return terms;
  }
}
