package io.xenotime.sync;

import java.time.Duration;
import java.time.Instant;

/**
 * A post that the site could not give. Immutable.
 *
 * @param times how often in a row, 1 or more
 * @param last when it was last asked for, to the second
 */
public record FailedFetch(int times, Instant last) {

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  /** Often enough for a post that somebody mends, seldom enough for one that nobody will. */
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private static final int MOST_DOUBLINGS = 6;

  public FailedFetch {
    if (times < 1) {
      throw new IllegalArgumentException("times must be 1 or more, got " + times);
    }
    last = Instant.ofEpochSecond(last.getEpochSecond());
  }

  /** Returns whether it is time to ask for it again: after a minute, then two, up to an hour. */
  boolean isDue(Instant now) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(times - 1, MOST_DOUBLINGS));
    return !now.isBefore(last.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause));
  }

  /** Returns this after one more time. */
  FailedFetch again(Instant now) {
    return new FailedFetch(times + 1, now);
  }

  /** Returns what {@link #toString} wrote. */
  static FailedFetch of(String text) {
    int at = text.indexOf('@');
    try {
      return new FailedFetch(
          Integer.parseInt(text.substring(0, Math.max(0, at))),
          Instant.ofEpochSecond(Long.parseLong(text.substring(at + 1))));
    } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
      throw new NumberFormatException("must be like 2@1767225600, got " + text);
    }
  }

  @Override
  public String toString() {
    return times + "@" + last.getEpochSecond();
  }
}
