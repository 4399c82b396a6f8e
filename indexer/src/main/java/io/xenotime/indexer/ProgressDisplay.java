package io.xenotime.indexer;

import java.time.Duration;

/** A way to show how far a run is. One thread at a time. */
interface ProgressDisplay extends AutoCloseable {

  /** Returns how often it wants to be told. */
  Duration interval();

  /** Shows it, in place of what was shown before or after it. */
  void show(RunProgress progress);

  /** Leaves the screen ready for what comes next. */
  @Override
  void close();
}
