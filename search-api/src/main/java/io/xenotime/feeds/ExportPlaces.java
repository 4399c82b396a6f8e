package io.xenotime.feeds;

import io.xenotime.search.EngineUnavailable;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Places for long documents, few of them, so that downloads never take the processors from those
 * who search. Safe for many threads.
 */
final class ExportPlaces {

  private static final Duration COME_BACK = Duration.ofSeconds(10);

  private final int places;
  private final Semaphore free;

  ExportPlaces(int places) {
    if (places < 1) {
      throw new IllegalArgumentException("exports at once must be 1 or more, got " + places);
    }
    this.places = places;
    this.free = new Semaphore(places);
  }

  /** A place, held until it is closed. */
  interface Place extends AutoCloseable {

    /** For what is so short that it takes none. */
    Place NONE = () -> {};

    @Override
    void close();
  }

  /**
   * Takes a place; who has it gives it back once.
   *
   * @throws EngineUnavailable if there is none
   */
  Place take() {
    if (!free.tryAcquire()) {
      throw new EngineUnavailable(
          "at most "
              + places
              + (places == 1 ? " long export runs" : " long exports run")
              + " at once, come back in a while or ask for less with limit",
          COME_BACK);
    }
    return free::release;
  }
}
