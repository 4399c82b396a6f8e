package io.xenotime.sync;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.posts.Origin;
import io.xenotime.posts.Rejected;
import io.xenotime.run.IndexRun;
import io.xenotime.site.SiteFailure;
import io.xenotime.write.ArticleSink;
import io.xenotime.write.IndexedArticles;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * Carries over what differs, and commits on the way: what was taken down goes first, then terms,
 * then texts. For one pass and one thread.
 */
final class Carrier {

  private final SyncedSite site;
  private final ArticleSink sink;
  private final IndexRun run;
  private final Fetcher fetcher;
  private final SyncSurroundings around;
  private final SyncPosition before;
  private final Map<Long, FailedFetch> failing;
  private final List<Rejected> failed = new ArrayList<>();
  private final AtomicLong done = new AtomicLong();
  private long committed = System.nanoTime();
  private long retagged;

  /**
   * Prepares one.
   *
   * @param sink where articles go; stays open
   * @param run puts them there
   * @param before the position of the last commit
   */
  Carrier(
      SyncedSite site,
      ArticleSink sink,
      IndexRun run,
      Fetcher fetcher,
      SyncSurroundings around,
      SyncPosition before) {
    this.site = site;
    this.sink = sink;
    this.run = run;
    this.fetcher = fetcher;
    this.around = around;
    this.before = before;
    this.failing = new HashMap<>(before.failing());
  }

  /** Returns how many posts were dealt with; for any thread. */
  long done() {
    return done.get();
  }

  /** Returns how many articles got other terms. */
  long retagged() {
    return retagged;
  }

  /** Returns the posts that could not be had, with what came. */
  List<Rejected> failed() {
    return List.copyOf(failed);
  }

  /** Returns all posts that could not be had, now or before. */
  Map<Long, FailedFetch> failing() {
    return Map.copyOf(failing);
  }

  /** Takes out what the site no longer shows, after it was asked for each by name. */
  void remove(List<Long> vanished) throws IOException {
    fetcher.fetch(
        vanished,
        Fetcher.POSTS_A_BATCH,
        batch -> {
          Set<Long> gone = new HashSet<>(batch.ids());
          gone.removeAll(taken(batch));
          gone.removeAll(batch.failed().keySet());
          for (long id : gone) {
            run.delete(id);
            failing.remove(id);
          }
          return goOn(batch);
        });
    if (!vanished.isEmpty()) {
      commitOnTheWay();
    }
  }

  /** Gives articles other terms; all else stays as it is in the index. */
  void retag(
      List<Long> ids, IndexedArticles index, Function<Article, SortedMap<Facet, List<Term>>> terms)
      throws IOException {
    for (long id : ids) {
      if (around.stop().isOn()) {
        return;
      }
      Optional<Article> article = index.article(id);
      if (article.isPresent()) {
        run.put(origin(), article.get().with(terms.apply(article.get())));
        retagged++;
      }
      done.incrementAndGet();
      commitWhenDue();
    }
  }

  /** Fetches posts, those last that failed before. */
  void fetch(List<Long> ids) throws IOException {
    List<Long> unsound = new ArrayList<>(ids);
    unsound.removeIf(id -> !failing.containsKey(id) || !isDue(failing.get(id)));
    List<Long> sound = new ArrayList<>(ids);
    sound.removeIf(failing::containsKey);
    fetcher.fetch(sound, Fetcher.POSTS_A_BATCH, this::take);
    fetcher.fetch(unsound, 1, this::take);
  }

  private boolean isDue(FailedFetch failure) {
    return around.settings().retryAll() || failure.isDue(around.clock().instant());
  }

  private boolean take(Batch batch) throws IOException {
    taken(batch);
    commitWhenDue();
    return goOn(batch);
  }

  private boolean goOn(Batch batch) {
    done.addAndGet(batch.ids().size());
    return !around.stop().isOn();
  }

  /** Puts the posts of a batch, and returns the ids of those that came. */
  private Set<Long> taken(Batch batch) throws IOException {
    Set<Long> came = new HashSet<>();
    for (byte[] answer : batch.answers()) {
      try (ArrivedPosts posts = new ArrivedPosts(site.address(), answer)) {
        run.run(posts, around.settings().threads());
        came.addAll(posts.ids());
      }
    }
    came.forEach(failing::remove);
    Instant now = around.clock().instant();
    for (Map.Entry<Long, SiteFailure> failure : batch.failed().entrySet()) {
      long id = failure.getKey();
      failing.merge(id, new FailedFetch(1, now), (earlier, _) -> earlier.again(now));
      failed.add(
          new Rejected(origin(), id, "could not be fetched: " + failure.getValue().getMessage()));
    }
    return came;
  }

  private Origin origin() {
    return Origin.of(site.address());
  }

  private void commitWhenDue() throws IOException {
    Duration since = Duration.ofNanos(System.nanoTime() - committed);
    if (since.compareTo(around.settings().commitEvery()) > 0) {
      commitOnTheWay();
    }
  }

  /** Commits without saying that all is done: the next run goes on from there. */
  private void commitOnTheWay() throws IOException {
    if (!around.settings().oncePerPass()) {
      sink.commit(before.with(before.setAside(), failing).toMap());
      committed = System.nanoTime();
    }
  }
}
