package io.xenotime.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Searches that went wrong. Safe for many threads. */
final class LoadFailures {

  private static final int EXAMPLES = 5;
  private static final long TOO_MANY = 1_000;

  private final List<String> examples = new ArrayList<>();
  private long count;

  synchronized void add(Query query, String what) {
    count++;
    if (examples.size() < EXAMPLES) {
      examples.add(what + ": " + query.target());
    }
  }

  synchronized long count() {
    return count;
  }

  /** Returns whether there is no sense in going on. */
  synchronized boolean tooMany() {
    return count >= TOO_MANY;
  }

  synchronized List<String> examples() {
    return List.copyOf(examples);
  }
}
