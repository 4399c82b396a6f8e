package io.xenotime.eval;

import java.util.Map;

/**
 * What was found for a query and how good that is. Immutable.
 *
 * @param grades those of the documents judged for it
 */
public record QueryResult(
    Query query, Ranking ranking, Map<String, Integer> grades, Scores scores) {

  public QueryResult {
    grades = Map.copyOf(grades);
  }

  /** Returns whether there is an answer to find; without one, scores mean nothing. */
  boolean isScored() {
    return grades.values().stream().anyMatch(grade -> grade > 0);
  }

  int grade(String slug) {
    return grades.getOrDefault(slug, 0);
  }
}
