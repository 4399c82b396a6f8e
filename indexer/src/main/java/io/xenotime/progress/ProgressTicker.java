package io.xenotime.progress;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells a display at its interval how far a run is, from a thread of its own, until closed. */
public final class ProgressTicker implements AutoCloseable {

  private final ProgressDisplay display;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> Thread.ofPlatform().name("indexer-progress").daemon().unstarted(work));

  /** Starts telling; owns the display. */
  public ProgressTicker(ProgressDisplay display, Supplier<RunProgress> progress) {
    this.display = display;
    long interval = display.interval().toMillis();
    thread.scheduleAtFixedRate(
        () -> display.show(progress.get()), interval, interval, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    thread.close();
    display.close();
  }
}
