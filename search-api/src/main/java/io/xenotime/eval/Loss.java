package io.xenotime.eval;

import java.util.List;

/**
 * A query whose ranking got worse. Immutable.
 *
 * @param falls the judged documents that stand lower now, the best grade first
 */
record Loss(QueryResult now, Scores before, List<Fall> falls) {

  Loss {
    falls = List.copyOf(falls);
  }

  static Loss of(QueryResult now, Scores before, Ranking then) {
    return new Loss(now, before, Fall.between(then, now));
  }
}
