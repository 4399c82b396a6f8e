package io.xenotime.http;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Remembers the exchanges it was told of. */
public final class Remembered implements Watcher {

  private final BlockingQueue<Exchange> exchanges = new LinkedBlockingQueue<>();
  private final AtomicInteger searched = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  @Override
  public void answered(Exchange exchange) {
    exchanges.add(exchange);
  }

  @Override
  public void searched(Duration waited, Duration took) {
    searched.incrementAndGet();
  }

  @Override
  public void refused() {
    refused.incrementAndGet();
  }

  /** Waits for the next: a caller may have its answer before the server is done with it. */
  public Exchange next() {
    try {
      Exchange next = exchanges.poll(20, TimeUnit.SECONDS);
      if (next == null) {
        throw new AssertionError("no exchange came");
      }
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public List<Exchange> rest() {
    return List.copyOf(exchanges);
  }

  public int searched() {
    return searched.get();
  }

  public int turnedAway() {
    return refused.get();
  }
}
