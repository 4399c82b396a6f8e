package io.xenotime.search.lucene;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * On which day of a time zone a moment lies. Knows the offsets of a span of time by heart, as
 * asking the zone's rules for every article is dear. Immutable.
 */
final class ZoneDays {

  private static final int SECONDS_OF_A_DAY = 86_400;

  private final long[] transitions;
  private final int[] offsets;

  /**
   * Makes days for moments of a span.
   *
   * @param first in seconds since the epoch, as is {@code last}
   */
  ZoneDays(ZoneId zone, long first, long last) {
    ZoneRules rules = zone.getRules();
    List<ZoneOffsetTransition> between = new ArrayList<>();
    Instant end = Instant.ofEpochSecond(last);
    for (ZoneOffsetTransition next = rules.nextTransition(Instant.ofEpochSecond(first));
        next != null && !next.getInstant().isAfter(end);
        next = rules.nextTransition(next.getInstant())) {
      between.add(next);
    }
    this.transitions = between.stream().mapToLong(ZoneOffsetTransition::toEpochSecond).toArray();
    this.offsets = new int[between.size() + 1];
    offsets[0] = rules.getOffset(Instant.ofEpochSecond(first)).getTotalSeconds();
    for (int i = 0; i < between.size(); i++) {
      offsets[i + 1] = between.get(i).getOffsetAfter().getTotalSeconds();
    }
  }

  /** Returns the day as days since 1970-01-01. */
  long of(long moment) {
    int found = Arrays.binarySearch(transitions, moment);
    int offset = offsets[found >= 0 ? found + 1 : -found - 1];
    return Math.floorDiv(moment + offset, SECONDS_OF_A_DAY);
  }
}
