package io.xenotime.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was found for each of many queries. Immutable.
 *
 * @param rankings by query, in an order of its own
 */
public record Run(Map<String, Ranking> rankings) {

  public Run {
    rankings = Collections.unmodifiableMap(new LinkedHashMap<>(rankings));
  }

  /** Returns what was found for a query; a file of a run can't tell nothing from not asked. */
  Ranking of(Query query) {
    return rankings.getOrDefault(query.id(), Ranking.NOTHING);
  }
}
