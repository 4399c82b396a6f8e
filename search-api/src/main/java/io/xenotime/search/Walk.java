package io.xenotime.search;

import java.util.List;

/**
 * The hits of a search from the first to the last wanted, all from one state of the index, a few at
 * a time. It holds on to that state until it is closed. One thread.
 */
public interface Walk extends AutoCloseable {

  /** Returns how the text was read. */
  QueryReading query();

  /** Returns how many hits the search has in all, however many of them are wanted. */
  Total total();

  /** Returns the state of the index that all hits are from. */
  IndexVersion index();

  /**
   * Returns the next hits in order; none after the last. How many come at once is the engine's
   * choice.
   *
   * @throws EngineUnavailable if finding them took too long
   */
  List<Hit> next();

  /** Lets go of the state of the index. Closing twice is harmless. */
  @Override
  void close();
}
