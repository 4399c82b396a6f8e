package io.xenotime.site;

import java.time.Duration;

/** Waits, unless told to stop. Must be safe for many threads. */
@FunctionalInterface
public interface Pause {

  /** Waits so long; returns false, at once, if told to stop before or meanwhile. */
  boolean of(Duration time);
}
