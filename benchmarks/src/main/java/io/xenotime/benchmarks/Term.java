package io.xenotime.benchmarks;

import java.util.Comparator;

/**
 * A region, an organization or a news type. Immutable.
 *
 * @param id in the site's database
 * @param slug in addresses
 * @param name as WordPress serves it: HTML
 * @param weight how often it is used, beside others of its taxonomy
 */
record Term(long id, String slug, String name, double weight) {

  /** By weight, heaviest first, then by id. */
  static final Comparator<Term> MOST_FIRST =
      Comparator.comparingDouble(Term::weight).reversed().thenComparingLong(Term::id);
}
