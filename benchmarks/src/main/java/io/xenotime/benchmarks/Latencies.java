package io.xenotime.benchmarks;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.HdrHistogram.Histogram;

/**
 * How long searches took, from the first byte sent to the last received. Immutable.
 *
 * @param count of searches
 * @param p50 half of them took no longer
 * @param p95 95 of 100 took no longer
 * @param p99 99 of 100 took no longer
 * @param max the longest
 */
record Latencies(long count, Duration p50, Duration p95, Duration p99, Duration max) {

  /** Takes what a histogram in microseconds says. */
  static Latencies of(Histogram micros) {
    return new Latencies(
        micros.getTotalCount(),
        micros(micros.getValueAtPercentile(50)),
        micros(micros.getValueAtPercentile(95)),
        micros(micros.getValueAtPercentile(99)),
        micros(micros.getMaxValue()));
  }

  private static Duration micros(long micros) {
    return Duration.of(micros, ChronoUnit.MICROS);
  }
}
