package io.xenotime.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What serving took. Immutable.
 *
 * @param starts from starting the program to its first answered search, for each of some starts
 * @param latency searches one after another
 * @param suggestions letters typed one after another
 * @param throughput searches from several connections at once
 * @param cpuPerSearch processor time of the server for a search of the throughput run; empty if the
 *     system does not say
 * @param residentAtStartBytes memory the server holds after its first answer
 * @param residentBytes the same after all searches
 * @param heapBytes live objects after all searches and a full collection
 */
record ServingFigures(
    List<Duration> starts,
    LoadResult latency,
    LoadResult suggestions,
    LoadResult throughput,
    Optional<Duration> cpuPerSearch,
    OptionalLong residentAtStartBytes,
    OptionalLong residentBytes,
    OptionalLong heapBytes) {

  ServingFigures {
    if (starts.isEmpty()) {
      throw new IllegalArgumentException("there must be a start");
    }
    starts = List.copyOf(starts);
  }

  /** Returns the median of the starts; the later of the middle two. */
  Duration start() {
    return starts.stream().sorted().toList().get(starts.size() / 2);
  }
}
