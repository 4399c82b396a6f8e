package io.xenotime.feeds;

import io.xenotime.article.Articles;
import io.xenotime.http.CannedEngine;
import io.xenotime.search.Hit;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.QueryReading;
import io.xenotime.search.Snippets;
import io.xenotime.search.Total;
import io.xenotime.search.Walk;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Walks over more than anybody reads, all one article; knows which were closed. */
final class EndlessWalks {

  static final long TOTAL = 1_000_000_000_000L;

  private static final int AT_ONCE = 100;

  private final LongConsumer beforeNext;
  private final Semaphore closed = new Semaphore(0);

  /**
   * @param beforeNext told before each step of a walk how many hits there were so far
   */
  EndlessWalks(LongConsumer beforeNext) {
    this.beforeNext = beforeNext;
  }

  static void await(CountDownLatch latch) {
    try {
      if (!latch.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("nobody let go");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns whether so many walks are closed before long. */
  boolean closed(int walks) throws InterruptedException {
    return closed.tryAcquire(walks, 20, TimeUnit.SECONDS);
  }

  /** Returns whether a walk is closed, waiting so long for it. */
  boolean closedWithin(Duration time) throws InterruptedException {
    return closed.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Returns an engine that goes these ways. */
  CannedEngine engine() {
    CannedEngine engine = CannedEngine.ofTwo();
    engine.walk((request, most) -> walk(most));
    return engine;
  }

  private Walk walk(long most) {
    Hit hit =
        Hit.of(
            Articles.article(1).title("word ".repeat(20)).published("2025-04-01T08:00:00Z").build(),
            Snippets.NONE,
            1,
            Optional.empty());
    return new Walk() {
      private long met;
      private boolean open = true;

      @Override
      public QueryReading query() {
        return QueryReading.plain("", List.of());
      }

      @Override
      public Total total() {
        return Total.exactly(TOTAL);
      }

      @Override
      public IndexVersion index() {
        return CannedEngine.FIRST;
      }

      @Override
      public List<Hit> next() {
        beforeNext.accept(met);
        int size = (int) Math.min(AT_ONCE, most - met);
        met += size;
        return Collections.nCopies(size, hit);
      }

      @Override
      public void close() {
        if (open) {
          open = false;
          closed.release();
        }
      }
    };
  }
}
