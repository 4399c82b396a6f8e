package io.xenotime.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Threads that work side by side, each through its own lane: what has the same key stays in order.
 * How much may wait is bounded by its size. One thread feeds and closes; it waits while the lanes
 * are full.
 */
final class Lanes implements AutoCloseable {

  /** Work on one post. */
  interface Step {

    /** Does it; what it throws ends all lanes. */
    void run() throws Exception;
  }

  private final List<ExecutorService> lanes = new ArrayList<>();
  private final int bytesInFlight;
  private final int bytesAtLeast;
  private final Semaphore room;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  /**
   * Starts the threads.
   *
   * @param threads how many, 1 or more
   * @param bytesInFlight how many bytes may wait or be worked on; something larger goes alone
   * @param stepsInFlight how many steps may wait or be worked on
   */
  Lanes(int threads, int bytesInFlight, int stepsInFlight) {
    this.bytesInFlight = bytesInFlight;
    this.bytesAtLeast = bytesInFlight / stepsInFlight;
    this.room = new Semaphore(bytesInFlight);
    for (int lane = 1; lane <= threads; lane++) {
      String name = "indexer-" + lane;
      lanes.add(Executors.newSingleThreadExecutor(work -> new Thread(work, name)));
    }
  }

  /** Hands a step to the lane of its key; waits for room. After a failure steps are dropped. */
  void run(long key, int bytes, Step step) {
    int taken = Math.clamp(bytes, bytesAtLeast, bytesInFlight);
    room.acquireUninterruptibly(taken);
    lanes
        .get(Math.floorMod(Long.hashCode(key), lanes.size()))
        .execute(() -> {
          try {
            if (failure.get() == null) {
              step.run();
            }
          } catch (Throwable thrown) {
            fail(thrown);
          } finally {
            room.release(taken);
          }
        });
  }

  private void fail(Throwable thrown) {
    if (!failure.compareAndSet(null, thrown) && failure.get() != thrown) {
      failure.get().addSuppressed(thrown);
    }
  }

  /** Returns what the first step threw that threw at all. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(failure.get());
  }

  /** Waits until all steps are done or dropped, and ends the threads. */
  @Override
  public void close() {
    lanes.forEach(ExecutorService::close);
  }
}
