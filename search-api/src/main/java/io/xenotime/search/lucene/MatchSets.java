package io.xenotime.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/**
 * The articles that match with all that narrows a search, and those that would without what was
 * chosen along one side. Each query is run once at most. One thread, one attempt.
 */
final class MatchSets {

  private final IndexSearcher searcher;
  private final Narrowing narrowing;
  private final Matches all;
  private final Map<Side, Matches> chosen = new HashMap<>();
  private Optional<Matches> core = Optional.empty();

  /**
   * @param all the articles that match {@link Narrowing#all}
   */
  MatchSets(IndexSearcher searcher, Narrowing narrowing, Matches all) {
    this.searcher = searcher;
    this.narrowing = narrowing;
    this.all = all;
  }

  /** Returns the articles that match. */
  Matches all() {
    return all;
  }

  /** Returns the articles that would match had nothing been chosen along the side. */
  Matches without(Side side) throws IOException {
    if (!narrowing.sides().contains(side)) {
      return all;
    }
    Matches matches = core();
    for (Side other : narrowing.sides()) {
      if (!other.equals(side)) {
        matches = matches.and(chosen(other));
      }
    }
    return matches;
  }

  private Matches core() throws IOException {
    if (core.isEmpty()) {
      core = Optional.of(Matches.of(searcher, narrowing.core()));
    }
    return core.get();
  }

  private Matches chosen(Side side) throws IOException {
    Matches known = chosen.get(side);
    if (known == null) {
      known = Matches.of(searcher, narrowing.chosen(side));
      chosen.put(side, known);
    }
    return known;
  }
}
