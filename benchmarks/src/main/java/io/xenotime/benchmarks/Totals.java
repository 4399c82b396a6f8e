package io.xenotime.benchmarks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each search found, to notice when the same search finds something else. Thread-safe. */
final class Totals {

  private final Map<Query, Long> totals = new ConcurrentHashMap<>();

  /** Takes a total, and returns the one that the search had first. */
  long first(Query query, long total) {
    Long before = totals.putIfAbsent(query, total);
    return before == null ? total : before;
  }

  /** Returns the median of what the different searches of a class found; 0 if there were none. */
  long median(QueryClass kind) {
    long[] sorted =
        totals.entrySet().stream()
            .filter(entry -> entry.getKey().kind() == kind)
            .mapToLong(Map.Entry::getValue)
            .sorted()
            .toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
