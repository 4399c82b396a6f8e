package io.xenotime.site;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Adds up what requests cost. Safe for many threads. */
final class TrafficCount {

  private final LongAdder requests = new LongAdder();
  private final LongAdder bytes = new LongAdder();
  private final LongAdder nanos = new LongAdder();

  void request(long nanosTaken) {
    requests.increment();
    nanos.add(nanosTaken);
  }

  void bytes(long more) {
    bytes.add(more);
  }

  Traffic soFar() {
    return new Traffic(requests.sum(), bytes.sum(), Duration.ofNanos(nanos.sum()));
  }
}
