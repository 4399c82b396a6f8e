package io.xenotime.eval;

import java.util.Random;

/**
 * Fisher's paired randomisation test: had chance alone dealt the two results of each query to the
 * two systems, how often would they differ as much on average?
 */
final class RandomisationTest {

  static final long SEED = 2007;
  private static final int FLIPS = 100_000;
  private static final int EXACT_QUERIES = 16;

  /** Sums that differ by less differ by rounding only. */
  private static final double SLACK = 1e-9;

  private RandomisationTest() {}

  /** Returns the significance of the mean of these differences, one a query. */
  static Significance of(double[] differences) {
    return differences.length <= EXACT_QUERIES ? exact(differences) : sampled(differences);
  }

  private static Significance exact(double[] differences) {
    double observed = Math.abs(sum(differences, 0)) - SLACK;
    int ways = 1 << differences.length;
    int asLarge = 0;
    for (int signs = 0; signs < ways; signs++) {
      asLarge += Math.abs(sum(differences, signs)) >= observed ? 1 : 0;
    }
    return new Significance((double) asLarge / ways, ways, true);
  }

  private static double sum(double[] differences, int signs) {
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      sum += (signs >> i & 1) == 0 ? differences[i] : -differences[i];
    }
    return sum;
  }

  private static Significance sampled(double[] differences) {
    double observed = Math.abs(sum(differences, 0)) - SLACK;
    Random random = new Random(SEED);
    // What was observed is one of the ways, so that p is never 0.
    int asLarge = 1;
    for (int flip = 0; flip < FLIPS; flip++) {
      asLarge += Math.abs(randomSum(differences, random)) >= observed ? 1 : 0;
    }
    return new Significance((double) asLarge / (FLIPS + 1), FLIPS, false);
  }

  private static double randomSum(double[] differences, Random random) {
    double sum = 0;
    long signs = 0;
    for (int i = 0; i < differences.length; i++) {
      if (i % Long.SIZE == 0) {
        signs = random.nextLong();
      }
      sum += (signs & 1) == 0 ? differences[i] : -differences[i];
      signs >>>= 1;
    }
    return sum;
  }
}
