package io.xenotime.eval;

/**
 * What became of a measure's average. Immutable.
 *
 * @param before the average of the older run
 */
record Difference(Measure measure, double before, double now, Significance significance) {

  double change() {
    return now - before;
  }
}
