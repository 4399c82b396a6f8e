package io.xenotime.eval;

import java.util.HashMap;
import java.util.Map;

/**
 * Which documents answer which queries, and how well. Immutable.
 *
 * @param byQuery by query, the grade of each judged document: 0 or less when it is no answer
 */
public record Judgments(Map<String, Map<String, Integer>> byQuery) {

  public Judgments {
    Map<String, Map<String, Integer>> copy = new HashMap<>();
    byQuery.forEach((query, grades) -> copy.put(query, Map.copyOf(grades)));
    byQuery = Map.copyOf(copy);
  }

  /** Returns the grades of the documents judged for a query; possibly none. */
  public Map<String, Integer> grades(String query) {
    return byQuery.getOrDefault(query, Map.of());
  }
}
