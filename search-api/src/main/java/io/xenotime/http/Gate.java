package io.xenotime.http;

import io.xenotime.search.EngineUnavailable;
import java.time.Duration;
import java.util.List;
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

  private final int searches;
  private final int waiting;
  private final Semaphore searching;
  private final Semaphore inside;
  private final Duration patience;
  private final Watcher watcher;

  /**
   * @param searches at once, 1 or more
   * @param waiting how many more may wait for a place, 0 or more
   * @param patience how long one may wait
   */
  public Gate(int searches, int waiting, Duration patience) {
    this(searches, waiting, patience, Watcher.all(List.of()));
  }

  /**
   * @param searches at once, 1 or more
   * @param waiting how many more may wait for a place, 0 or more
   * @param patience how long one may wait
   * @param watcher is told of each search
   */
  public Gate(int searches, int waiting, Duration patience, Watcher watcher) {
    this.searches = searches;
    this.waiting = waiting;
    this.watcher = watcher;
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
    long came = System.nanoTime();
    if (!inside.tryAcquire()) {
      throw full();
    }
    try {
      if (!cameToPlace()) {
        throw full();
      }
      long begun = System.nanoTime();
      try {
        return search.get();
      } finally {
        searching.release();
        watcher.searched(
            Duration.ofNanos(begun - came), Duration.ofNanos(System.nanoTime() - begun));
      }
    } finally {
      inside.release();
    }
  }

  /** Returns how many searches are under way at this moment. */
  public int searching() {
    return searches - searching.availablePermits();
  }

  /** Returns how many searches wait for a place at this moment. */
  public int waiting() {
    return Math.max(0, searches + waiting - inside.availablePermits() - searching());
  }

  private boolean cameToPlace() {
    try {
      return searching.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private EngineUnavailable full() {
    watcher.refused();
    return new EngineUnavailable(
        "too many searches at once, come back in a moment", Duration.ofSeconds(1));
  }
}
