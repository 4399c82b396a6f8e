package io.xenotime.likeness;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * What an article is about: of its words and names the {@value #KEPT} that weigh most. Immutable.
 *
 * @param values in ascending order; a hash of 21 bits, below it a weight of 3
 */
record Topics(int[] values) {

  private static final int KEPT = 40;
  private static final int FEWEST = 12;
  private static final int WEIGHT_BITS = 3;
  private static final int KEY_BITS = 21;
  private static final int MOST = (1 << WEIGHT_BITS) - 1;
  private static final int BYTES = 3;

  private static final Comparator<Map.Entry<Integer, Integer>> HEAVIEST_FIRST =
      Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  /**
   * Returns the heaviest.
   *
   * @param weights by hash, each above 0
   */
  static Topics of(Map<Integer, Integer> weights) {
    Map<Integer, Integer> byKey = new HashMap<>();
    weights.forEach(
        (hash, weight) -> byKey.merge(hash >>> Integer.SIZE - KEY_BITS, weight, Math::max));
    return new Topics(
        byKey.entrySet().stream()
            .sorted(HEAVIEST_FIRST)
            .limit(KEPT)
            .mapToInt(topic -> topic.getKey() << WEIGHT_BITS | Math.min(topic.getValue(), MOST))
            .sorted()
            .toArray());
  }

  /** Returns whether there are enough to tell what an article is about. */
  boolean areEnough() {
    return values.length >= FEWEST;
  }

  static int key(int value) {
    return value >>> WEIGHT_BITS;
  }

  static int weight(int value) {
    return value & MOST;
  }

  /** Returns the sum of all weights. */
  int weight() {
    int sum = 0;
    for (int value : values) {
      sum += weight(value);
    }
    return sum;
  }

  int bytes() {
    return BYTES * values.length;
  }

  void write(ByteBuffer out) {
    for (int value : values) {
      out.put((byte) (value >>> 16)).put((byte) (value >>> 8)).put((byte) value);
    }
  }

  /** Reads all that is left. */
  static Topics read(ByteBuffer in) {
    int[] values = new int[in.remaining() / BYTES];
    for (int i = 0; i < values.length; i++) {
      values[i] = (in.get() & 0xFF) << 16 | (in.get() & 0xFF) << 8 | in.get() & 0xFF;
    }
    return new Topics(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Topics topics && Arrays.equals(values, topics.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
