package io.xenotime.search.lucene;

/**
 * Tells which counts in a row stand out. A count is a spike when it is larger than the mean of the
 * six before it by more than three standard deviations of a Poisson process of that mean, and at
 * least 4; the first three counts have too few before them to tell. Immutable.
 *
 * @param mean of the counts before, as far as the window goes; 0 for the first
 */
record Spikes(double[] mean, boolean[] spike) {

  private static final int WINDOW = 6;
  private static final int FEWEST_BEFORE = 3;
  private static final int FEWEST = 4;
  private static final double DEVIATIONS = 3;

  static Spikes of(long[] counts) {
    Spikes spikes = new Spikes(new double[counts.length], new boolean[counts.length]);
    for (int i = 1; i < counts.length; i++) {
      int from = Math.max(0, i - WINDOW);
      long sum = 0;
      for (int before = from; before < i; before++) {
        sum += counts[before];
      }
      double mean = (double) sum / (i - from);
      spikes.mean[i] = mean;
      spikes.spike[i] =
          i >= FEWEST_BEFORE
              && counts[i] >= FEWEST
              && counts[i] > mean + DEVIATIONS * Math.sqrt(mean);
    }
    return spikes;
  }
}
