package io.xenotime.benchmarks;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of putting load on a server. Immutable.
 *
 * @param connections that asked at once
 * @param elapsed from the first to the last measured search
 * @param overall of all searches that were answered with 200
 * @param classes the same for each class of which there were any
 * @param failed searches without a sound answer; none of them counts in the latencies
 * @param examples the first few failures in words
 */
record LoadResult(
    int connections,
    Duration elapsed,
    Latencies overall,
    Map<QueryClass, Figures> classes,
    long failed,
    List<String> examples) {

  /**
   * The figures of a class.
   *
   * @param latencies of its searches
   * @param found articles that match, the median over its different searches
   */
  record Figures(Latencies latencies, long found) {}

  LoadResult {
    EnumMap<QueryClass, Figures> inOrder = new EnumMap<>(QueryClass.class);
    inOrder.putAll(classes);
    classes = Collections.unmodifiableMap(inOrder);
    examples = List.copyOf(examples);
  }

  /** Returns answered searches a second over the measured time. */
  double searchesPerSecond() {
    return overall.count() * 1e9 / Math.max(1, elapsed.toNanos());
  }
}
