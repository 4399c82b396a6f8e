package io.xenotime.sync;

import io.xenotime.site.SiteFailure;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fetches posts ahead of whoever takes them in, two requests at once. A post that makes the site
 * fail costs no other: its batch is halved until it stands alone. For one thread.
 */
final class Fetcher implements AutoCloseable {

  /** As many as WordPress gives in one answer. */
  static final int POSTS_A_BATCH = 100;

  private static final int REQUESTS_AT_ONCE = 2;

  /** Batches under way or waiting to be taken in; a batch of long posts is some megabytes. */
  private static final int BATCHES_AHEAD = 3;

  private final SyncedSite site;
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          REQUESTS_AT_ONCE, Thread.ofPlatform().name("sync-fetch-", 1).daemon().factory());

  Fetcher(SyncedSite site) {
    this.site = site;
  }

  /** Takes batches in. */
  interface Taker {

    /** Takes one; returns whether another is wanted. */
    boolean take(Batch batch) throws IOException;
  }

  /**
   * Fetches posts and hands them on, batch by batch in order.
   *
   * @param postsABatch at most so many in one request
   * @throws IOException if the site as a whole fails, or the taker does
   */
  void fetch(List<Long> ids, int postsABatch, Taker taker) throws IOException {
    Queue<Future<Batch>> ahead = new ArrayDeque<>();
    boolean wanted = true;
    for (int start = 0; wanted && (start < ids.size() || !ahead.isEmpty()); ) {
      while (start < ids.size() && ahead.size() < BATCHES_AHEAD) {
        List<Long> batch = ids.subList(start, Math.min(ids.size(), start + postsABatch));
        ahead.add(threads.submit(() -> fetched(batch)));
        start += postsABatch;
      }
      wanted = taker.take(got(ahead.remove()));
    }
  }

  private Batch fetched(List<Long> ids) throws SiteFailure {
    try {
      return Batch.of(ids, site.posts(ids));
    } catch (SiteFailure failure) {
      if (!mayLieInAPost(failure)) {
        throw failure;
      }
      // if the site answers nothing else either, no post is to blame
      site.total();
      if (ids.size() == 1) {
        return Batch.failed(ids.getFirst(), failure);
      }
      int half = ids.size() / 2;
      return fetched(ids.subList(0, half)).and(fetched(ids.subList(half, ids.size())));
    }
  }

  private static boolean mayLieInAPost(SiteFailure failure) {
    return switch (failure.kind()) {
      case BROKEN, TOO_LARGE, UNREACHABLE -> true;
      case REFUSED, BUSY, MOVED, MISSING, STOPPED -> false;
    };
  }

  private static Batch got(Future<Batch> batch) throws IOException {
    try {
      return batch.get();
    } catch (ExecutionException failure) {
      switch (failure.getCause()) {
        case IOException expected -> throw expected;
        case RuntimeException ours -> throw ours;
        case Error ours -> throw ours;
        case Throwable other -> throw new IOException(other);
      }
    } catch (InterruptedException told) {
      Thread.currentThread().interrupt();
      throw new IOException("waiting for the site was interrupted", told);
    }
  }

  /** Gives up what is under way. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
