package io.xenotime.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks a run to stop at the next post; it stays asked. Safe for many threads. */
public final class StopSwitch {

  private final CountDownLatch asked = new CountDownLatch(1);

  /** Asks to stop, and wakes whoever waits. */
  public void stop() {
    asked.countDown();
  }

  /** Returns whether it was asked to stop. */
  public boolean isOn() {
    return asked.getCount() == 0;
  }

  /** Waits that long, and returns whether the run may go on: false if it was asked to stop. */
  public boolean goesOnAfter(Duration time) {
    try {
      return !asked.await(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
