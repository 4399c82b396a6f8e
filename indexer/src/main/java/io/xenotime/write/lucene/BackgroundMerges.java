package io.xenotime.write.lucene;

import org.apache.lucene.index.ConcurrentMergeScheduler;

/** Merges beside the threads that write: one large merge at a time, at full speed. */
final class BackgroundMerges extends ConcurrentMergeScheduler {

  private static final int MERGES_WAITING = 6;
  private static final int LARGE_MERGES_AT_ONCE = 1;

  BackgroundMerges() {
    setMaxMergesAndThreads(MERGES_WAITING, LARGE_MERGES_AT_ONCE);
    // a throttle spares searches in the same process; nobody searches in this one
    disableAutoIOThrottle();
  }

  /**
   * Says nothing: a failed merge closes the writer, and whoever uses it next gets to see the cause.
   * Thrown from here it would only print a stack trace.
   */
  @Override
  protected void handleMergeException(Throwable failure) {}
}
