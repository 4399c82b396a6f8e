package io.xenotime.http;

import io.xenotime.search.EngineUnavailable;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Admits so many searches at once, first come first served. Safe for many threads.
 *
 * <p>Two rules keep a flood from taking the server down: nobody waits longer than the patience, and
 * only so many may wait at all, so that threads remain for requests that need no search.
 */
public final class Gate {

  private final Semaphore searching;
  private final Semaphore inside;
  private final Duration patience;

  /**
   * @param searches at once, 1 or more
   * @param waiting how many more may wait for a place, 0 or more
   * @param patience how long one may wait
   */
  public Gate(int searches, int waiting, Duration patience) {
    this.searching = new Semaphore(searches, true);
    this.inside = new Semaphore(searches + waiting, true);
    this.patience = patience;
  }

  /**
   * Runs the search when there is a place, and returns its answer.
   *
   * @throws EngineUnavailable if there was no place in time
   */
  public <T> T pass(Supplier<T> search) {
    if (!inside.tryAcquire()) {
      throw full();
    }
    try {
      if (!cameToPlace()) {
        throw full();
      }
      try {
        return search.get();
      } finally {
        searching.release();
      }
    } finally {
      inside.release();
    }
  }

  private boolean cameToPlace() {
    try {
      return searching.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static EngineUnavailable full() {
    return new EngineUnavailable(
        "too many searches at once, come back in a moment", Duration.ofSeconds(1));
  }
}
