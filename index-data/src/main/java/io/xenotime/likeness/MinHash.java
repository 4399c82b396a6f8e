package io.xenotime.likeness;

import java.util.Arrays;

/**
 * Takes in numbers and keeps a byte each of how some orders of all numbers begin: two sets agree in
 * a byte about as often as they share a member (Broder 1997; Li and König 2010). For one thread.
 */
final class MinHash {

  private static final int MOST = 64;
  private static final int[] MULTIPLIERS = new int[MOST];
  private static final int[] OFFSETS = new int[MOST];

  static {
    for (int i = 0; i < MOST; i++) {
      MULTIPLIERS[i] = Hashes.spread(2 * i + 1) | 1;
      OFFSETS[i] = Hashes.spread(0x5EED + 2 * i);
    }
  }

  private static final double BY_CHANCE = 1 / 256.0;

  private final int[] least;
  private int taken;

  /** Keeps that many bytes, at most {@value #MOST}. */
  MinHash(int bytes) {
    this.least = new int[bytes];
    Arrays.fill(least, Integer.MAX_VALUE);
  }

  /** Takes a number in; taking it twice changes nothing but the count. */
  void take(int number) {
    // plain int arithmetic over arrays, which the compiler turns into vector instructions
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.min(least[i], (number ^ OFFSETS[i]) * MULTIPLIERS[i]);
    }
    taken++;
  }

  /** Returns how many numbers were taken. */
  int taken() {
    return taken;
  }

  /** Returns the bytes; all 0 when nothing was taken. */
  byte[] bytes() {
    byte[] bytes = new byte[least.length];
    for (int i = 0; i < bytes.length && taken > 0; i++) {
      bytes[i] = (byte) Hashes.spread(least[i]);
    }
    return bytes;
  }

  /** Returns the share of members that two sets have in common, as their bytes tell; 0 to 1. */
  static double resemblance(byte[] one, byte[] other) {
    int same = 0;
    for (int i = 0; i < one.length; i++) {
      if (one[i] == other[i]) {
        same++;
      }
    }
    // one byte in 256 is equal by chance
    return Math.max(0, (same / (double) one.length - BY_CHANCE) / (1 - BY_CHANCE));
  }
}
