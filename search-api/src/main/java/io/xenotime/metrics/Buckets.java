package io.xenotime.metrics;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.stream.IntStream;

/** The buckets of histograms of time: they tell apart what is between 1 ms and 5 s. */
final class Buckets {

  private static final Duration[] UP_TO =
      IntStream.of(1, 2, 3, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private Buckets() {}

  /** Returns a timer that keeps such a histogram, to be registered. */
  static Timer.Builder timer(String name, String description) {
    return Timer.builder(name).description(description).serviceLevelObjectives(UP_TO);
  }
}
