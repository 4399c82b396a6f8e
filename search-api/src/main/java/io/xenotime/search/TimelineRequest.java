package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.Optional;

/**
 * Asks for how many articles were published when. Immutable.
 *
 * @param unit how long a bucket is
 * @param zone in which days begin
 * @param by the parameter name of a facet whose values are counted in each bucket
 */
public record TimelineRequest(Unit unit, ZoneId zone, Optional<String> by) {

  /** How long a bucket is. */
  public enum Unit {
    /** The shortest that keeps the buckets few. */
    AUTO,
    DAY,
    /** From Monday (ISO 8601). */
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  public TimelineRequest {
    requireNonNull(unit, "unit");
    requireNonNull(zone, "zone");
    requireNonNull(by, "by");
  }
}
