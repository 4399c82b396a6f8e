package io.xenotime.search;

import java.time.Duration;

/** Not now: there is no index yet, too much is under way, or a search took too long. */
public final class EngineUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Duration retryAfter;

  public EngineUnavailable(String message, Duration retryAfter) {
    super(message);
    this.retryAfter = retryAfter;
  }

  /** Returns when to come back. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
