package io.xenotime.http;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;

/**
 * What routes answer with. Immutable, safe for many threads.
 *
 * @param engine answers searches; not owned
 * @param gate admits searches
 * @param limits what a search may ask for
 * @param address where callers reach the server
 */
public record Door(SearchEngine engine, Gate gate, SearchLimits limits, PublicAddress address) {

  public Door {
    requireNonNull(engine, "engine");
    requireNonNull(gate, "gate");
    requireNonNull(limits, "limits");
    requireNonNull(address, "address");
  }

  /** Returns the server's root as this caller reaches it, such as {@code http://localhost:8080}. */
  public String publicAddress(Context ctx) {
    return address.of(ctx);
  }
}
