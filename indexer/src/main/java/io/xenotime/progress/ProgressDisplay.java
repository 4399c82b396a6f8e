package io.xenotime.progress;

import java.time.Duration;

/** A way to show how far a run is. One thread at a time. */
public interface ProgressDisplay extends AutoCloseable {

  /** Returns how often it wants to be told. */
  public Duration interval();

  /** Shows it, in place of what was shown before or after it. */
  public void show(RunProgress progress);

  /** Leaves the screen ready for what comes next. */
  @Override
  public void close();
}
