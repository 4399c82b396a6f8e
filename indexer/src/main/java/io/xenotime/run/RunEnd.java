package io.xenotime.run;

/** How a run ended. */
public enum RunEnd {
  /** What was read is in the index. */
  COMMITTED,
  /** Nothing was written, as asked. */
  DRY_RUN,
  /** Nothing was written, because something went wrong or somebody stopped it. */
  FAILED
}
