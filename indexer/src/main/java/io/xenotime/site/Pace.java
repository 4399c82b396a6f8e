package io.xenotime.site;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * When a site may be asked next: not while it wants to be left alone, and not sooner after the
 * request before than it puts up with. How soon that is it does not tell; each time it has had too
 * many requests the distance between them doubles, and shrinks again while all goes well. Safe for
 * many threads.
 */
final class Pace {

  private static final Duration FIRST_DISTANCE = Duration.ofMillis(250);
  private static final Duration LONGEST_DISTANCE = Duration.ofSeconds(8);

  /** Each is a try whether the site puts up with more, which costs a refusal when it does not. */
  private static final int ANSWERS_BEFORE_A_FASTER_TRY = 50;

  private final Pause pause;
  private final InstantSource clock;
  private Duration distance = Duration.ZERO;
  private Instant next = Instant.MIN;
  private Instant quietUntil = Instant.MIN;
  private Instant slowedAt = Instant.MIN;
  private int answers;

  Pace(Pause pause, InstantSource clock) {
    this.pause = pause;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Leaves the site alone for at least so long from now on. */
  synchronized void beQuiet(Duration time) {
    quietUntil = later(quietUntil, now().plus(time));
    next = later(next, quietUntil);
  }

  /**
   * Asks less often from now on.
   *
   * @param began when the refused request did; what was on its way already when the pace was slowed
   *     down says nothing about the new one
   */
  synchronized void slowDown(Instant began) {
    if (began.isBefore(slowedAt)) {
      return;
    }
    Duration slower = distance.isZero() ? FIRST_DISTANCE : distance.multipliedBy(2);
    distance = slower.compareTo(LONGEST_DISTANCE) > 0 ? LONGEST_DISTANCE : slower;
    slowedAt = now();
    answers = 0;
  }

  /** Takes note of an answer; after many, asks a little more often. */
  synchronized void answered() {
    if (++answers == ANSWERS_BEFORE_A_FASTER_TRY) {
      answers = 0;
      distance = distance.multipliedBy(4).dividedBy(5);
    }
  }

  /** Waits until the site may be asked; returns when that is. */
  Instant await() throws SiteFailure {
    while (true) {
      Instant now = now();
      Instant start = turn(now);
      if (start.isAfter(now)) {
        pause(Duration.between(now, start));
      }
      // Meanwhile the site may have asked somebody else for quiet.
      if (!isQuiet(start)) {
        return start;
      }
    }
  }

  private synchronized Instant turn(Instant now) {
    Instant start = later(next, now);
    next = start.plus(distance);
    return start;
  }

  private synchronized boolean isQuiet(Instant at) {
    return at.isBefore(quietUntil);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  void pause(Duration time) throws SiteFailure {
    if (!pause.of(time)) {
      throw SiteFailure.stopped();
    }
  }
}
