package io.xenotime.indexer;

/** How a run ended. */
enum RunEnd {
  /** What was read is in the index. */
  COMMITTED,
  /** Nothing was written, as asked. */
  DRY_RUN,
  /** Nothing was written, because something went wrong or somebody stopped it. */
  FAILED
}
