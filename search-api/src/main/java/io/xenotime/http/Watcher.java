package io.xenotime.http;

import java.time.Duration;
import java.util.List;

/**
 * Is told what the server does. Safe for many threads; the server waits for it, so it must be quick
 * and must not fail.
 */
public interface Watcher {

  /** Hears of each request that was answered, even of one that could not be read as HTTP. */
  default void answered(Exchange exchange) {}

  /**
   * Hears of each search that the gate let in, whatever came of it.
   *
   * @param waited for its place
   * @param took from then on
   */
  default void searched(Duration waited, Duration took) {}

  /** Hears of each search that the gate turned away. */
  default void refused() {}

  /** Returns a watcher that tells them all, in this order. */
  static Watcher all(List<Watcher> watchers) {
    List<Watcher> each = List.copyOf(watchers);
    return new Watcher() {
      @Override
      public void answered(Exchange exchange) {
        each.forEach(one -> one.answered(exchange));
      }

      @Override
      public void searched(Duration waited, Duration took) {
        each.forEach(one -> one.searched(waited, took));
      }

      @Override
      public void refused() {
        each.forEach(Watcher::refused);
      }
    };
  }
}
