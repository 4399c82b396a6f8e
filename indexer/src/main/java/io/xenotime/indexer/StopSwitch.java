package io.xenotime.indexer;

/** Asks a run to stop at the next post; it stays asked. Safe for many threads. */
final class StopSwitch {

  private volatile boolean on;

  void stop() {
    on = true;
  }

  boolean isOn() {
    return on;
  }
}
