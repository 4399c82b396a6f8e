package io.xenotime.run;

import io.xenotime.write.ArticleSink.Put;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of the posts of a run. Safe for many threads. */
public final class Tally {

  private final LongAdder indexed = new LongAdder();
  private final LongAdder replaced = new LongAdder();
  private final LongAdder unchanged = new LongAdder();
  private final LongAdder withdrawn = new LongAdder();
  private final LongAdder removed = new LongAdder();
  private final LongAdder rejected = new LongAdder();

  /** Counts an article that was put. */
  public void put(Put put) {
    switch (put) {
      case ADDED -> indexed.increment();
      case REPLACED -> replaced.increment();
      case UNCHANGED -> unchanged.increment();
    }
  }

  /** Counts a post that is not, or no longer, published. */
  public void withdrawn() {
    withdrawn.increment();
  }

  /** Counts an article that was in the index and is taken out. */
  public void removed() {
    removed.increment();
  }

  /** Counts a post that could not be used. */
  public void rejected() {
    rejected.increment();
  }

  /** Returns how many posts were handled, whatever became of them. */
  public long posts() {
    return indexed.sum() + replaced.sum() + unchanged.sum() + withdrawn.sum() + rejected.sum();
  }

  /** Returns how many articles were written or taken out. */
  public long changes() {
    return indexed.sum() + replaced.sum() + removed.sum();
  }

  /** Returns the counts as they stand. */
  public IndexReport report(Duration elapsed, long bytes) {
    return new IndexReport(
        indexed.sum(),
        replaced.sum(),
        removed.sum(),
        unchanged.sum(),
        withdrawn.sum(),
        rejected.sum(),
        elapsed,
        bytes);
  }
}
