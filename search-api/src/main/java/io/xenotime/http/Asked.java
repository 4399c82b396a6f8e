package io.xenotime.http;

import static java.util.Objects.requireNonNull;

import io.xenotime.search.SearchEngine;
import java.time.Instant;

/**
 * What an answer is to: an address, and the moment when it was asked. Immutable.
 *
 * @param address the one address of the request
 * @param at before the answer was looked for
 * @param goesByTime whether the answer may be another one at another moment, from the same index
 */
public record Asked(String address, Instant at, boolean goesByTime) {

  public Asked {
    requireNonNull(address, "address");
    requireNonNull(at, "at");
  }

  /** Returns what was asked now, and is answered from the index alone. */
  public static Asked of(SearchEngine engine, String address) {
    return new Asked(address, engine.now(), false);
  }

  /** Returns what was asked now, with a text that may go by the time. */
  public static Asked of(SearchEngine engine, String address, String text) {
    return new Asked(address, engine.now(), engine.goesByTime(text));
  }
}
