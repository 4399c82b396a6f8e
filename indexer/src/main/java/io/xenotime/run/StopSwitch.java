package io.xenotime.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks a run to stop at the next post; it stays asked. Safe for many threads. */
public final class StopSwitch {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final Duration longestWait;

  /** Waits as long as it is told to. */
  public StopSwitch() {
    this(Duration.ofDays(1));
  }

  /** Waits at most that long each time, whatever it is told. */
  public StopSwitch(Duration longestWait) {
    this.longestWait = longestWait;
  }

  /** Asks to stop, and wakes whoever waits. */
  public void stop() {
    asked.countDown();
  }

  /** Returns whether it was asked to stop. */
  public boolean isOn() {
    return asked.getCount() == 0;
  }

  /**
   * Waits that long, or as long as it waits at all, and returns whether the run may go on: false if
   * it was asked to stop.
   */
  public boolean goesOnAfter(Duration time) {
    try {
      Duration wait = time.compareTo(longestWait) > 0 ? longestWait : time;
      return !asked.await(wait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
