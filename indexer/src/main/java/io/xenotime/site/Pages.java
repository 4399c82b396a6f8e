package io.xenotime.site;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Reads a list page by page, the next one while the last is taken in. Safe for many threads. */
final class Pages {

  /** What WordPress gives at most. */
  static final int PER_PAGE = 100;

  private static final String PAST_THE_END = "rest_post_invalid_page_number";

  private final PoliteClient client;
  private final ExecutorService threads;

  Pages(PoliteClient client, ExecutorService threads) {
    this.client = client;
    this.threads = threads;
  }

  /** Takes pages in. */
  interface Taker {

    /** Takes the rows of a page, and returns how many of them it had not met before. */
    int take(Answer page) throws SiteFailure;
  }

  /**
   * What the pages said of the list as a whole. Immutable.
   *
   * @param rows how many there are, by the last page that said so
   * @param shrank whether a page said there are fewer than the page before it did: then rows moved
   *     up over the end of a page, and one that is still there was missed
   */
  record Counts(OptionalLong rows, boolean shrank) {

    private Counts after(OptionalLong next) {
      boolean fewer = rows.isPresent() && next.isPresent() && next.getAsLong() < rows.getAsLong();
      return new Counts(next.isPresent() ? next : rows, shrank || fewer);
    }

    private Counts gone() {
      return new Counts(rows, rows.isPresent());
    }
  }

  /**
   * Reads all pages, in order.
   *
   * @param address of a page, counted from 1
   */
  Counts read(IntFunction<URI> address, Taker taker) throws SiteFailure {
    Deque<Future<Answer>> ahead = new ArrayDeque<>();
    Counts counts = new Counts(OptionalLong.empty(), false);
    int asked = 0;
    long last = 1;
    try {
      for (int taken = 1; taken <= last; taken++) {
        while (asked < last && ahead.size() < PoliteClient.AT_ONCE) {
          URI next = address.apply(++asked);
          ahead.add(threads.submit(() -> client.json(next)));
        }
        Answer page = got(ahead.remove());
        int fresh = taker.take(page);
        counts = counts.after(page.number("x-wp-total"));
        // read again from each page, for the list may grow; without it, until nothing comes
        OptionalLong pages = page.number("x-wp-totalpages");
        last = fresh == 0 ? taken : pages.orElse(taken + 1L);
      }
      return counts;
    } catch (SiteFailure failure) {
      if (asked > 1 && failure.code().equals(PAST_THE_END)) {
        // the last page is no more: what was on it moved up, or went
        return counts.gone();
      }
      throw failure;
    } finally {
      ahead.forEach(page -> page.cancel(false));
    }
  }

  private static Answer got(Future<Answer> page) throws SiteFailure {
    try {
      return page.get();
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case SiteFailure expected -> throw expected;
        case RuntimeException ours -> throw ours;
        case Error ours -> throw ours;
        case Throwable other -> throw new IllegalStateException(other);
      }
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      throw SiteFailure.stopped();
    }
  }
}
