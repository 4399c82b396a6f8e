package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * A span of time, open where an end is empty. Immutable.
 *
 * @param from the first instant within
 * @param until the first instant no longer within
 */
public record Period(Optional<Instant> from, Optional<Instant> until) {

  /** All of time. */
  public static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

  public Period {
    requireNonNull(from, "from");
    requireNonNull(until, "until");
  }
}
