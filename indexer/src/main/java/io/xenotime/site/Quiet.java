package io.xenotime.site;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The time until which a site wants to be left alone. Safe for many threads. */
final class Quiet {

  private final Pause pause;
  private final InstantSource clock;
  private final AtomicReference<Instant> end = new AtomicReference<>(Instant.MIN);

  Quiet(Pause pause, InstantSource clock) {
    this.pause = pause;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Leaves the site alone for at least so long from now on. */
  void extend(Duration time) {
    end.accumulateAndGet(now().plus(time), (one, other) -> one.isAfter(other) ? one : other);
  }

  /** Waits until the site may be asked. */
  void await() throws SiteFailure {
    Duration left =
        end.get().equals(Instant.MIN) ? Duration.ZERO : Duration.between(now(), end.get());
    if (left.isPositive()) {
      pause(left);
    }
  }

  void pause(Duration time) throws SiteFailure {
    if (!pause.of(time)) {
      throw SiteFailure.stopped();
    }
  }
}
