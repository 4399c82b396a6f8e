package io.xenotime.http;

import static java.util.Objects.requireNonNull;

import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;

/**
 * What routes answer with. Immutable, safe for many threads.
 *
 * @param engine answers searches; not owned
 * @param gate admits searches
 * @param limits what a search may ask for
 */
public record Door(SearchEngine engine, Gate gate, SearchLimits limits) {

  public Door {
    requireNonNull(engine, "engine");
    requireNonNull(gate, "gate");
    requireNonNull(limits, "limits");
  }
}
