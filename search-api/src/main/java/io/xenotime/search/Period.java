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

  /**
   * Returns whether the moment lies within.
   *
   * @param moment in seconds since the epoch
   */
  public boolean contains(long moment) {
    Instant at = Instant.ofEpochSecond(moment);
    return from.map(first -> !at.isBefore(first)).orElse(true)
        && until.map(at::isBefore).orElse(true);
  }
}
