package io.xenotime.site;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Waits by moving its own clock. Safe for many threads. */
public final class FakePause implements Pause, InstantSource {

  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private boolean stopped;

  @Override
  public synchronized boolean of(Duration time) {
    waits.add(time);
    now = now.plus(time);
    return !stopped;
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  public synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }

  public synchronized void stop() {
    stopped = true;
  }
}
