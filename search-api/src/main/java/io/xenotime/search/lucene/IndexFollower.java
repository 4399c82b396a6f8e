package io.xenotime.search.lucene;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.ForeignIndexException;
import io.xenotime.schema.IndexFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the snapshots of an index folder up to date from a thread of its own. What cannot be opened
 * is said once and tried again; what was in service stays there. Safe for many threads.
 */
final class IndexFollower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private final IndexFolder folder;
  private final FacetTrees trees;
  private final InstantSource clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("index-follower").unstarted(task));

  private volatile Optional<Snapshots> snapshots = Optional.empty();
  private volatile Optional<String> problem = Optional.empty();
  private String lastLogged = "";

  IndexFollower(IndexFolder folder, FacetTrees trees, InstantSource clock) {
    this.folder = folder;
    this.trees = trees;
    this.clock = clock;
  }

  /** Follows the folder from now on, looking every so often. */
  void start(Duration every) {
    thread.scheduleWithFixedDelay(
        this::follow, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Looks once whether the folder has moved on. */
  synchronized void follow() {
    try {
      if (snapshots.isPresent()) {
        snapshots.get().maybeRefreshBlocking();
        snapshots.get().dropOld();
      } else {
        snapshots = Snapshots.open(folder, trees, clock);
      }
      problem = Optional.empty();
      lastLogged = "";
    } catch (IOException | RuntimeException e) {
      report(e);
    }
  }

  /** The log says where and how; a caller learns only what it may know. */
  private void report(Exception e) {
    String forCallers =
        e instanceof ForeignIndexException ? e.getMessage() : "the index cannot be opened";
    if (!e.toString().equals(lastLogged)) {
      LOG.warn("cannot follow {}, what was in service stays: {}", folder.root(), e.toString());
      lastLogged = e.toString();
    }
    problem = Optional.of(forCallers);
  }

  /** Returns what is in service; empty while there is no index. */
  Optional<Snapshots> snapshots() {
    return snapshots;
  }

  /** Returns why the folder's current state is not in service; empty when it is. */
  Optional<String> problem() {
    return problem;
  }

  @Override
  public void close() {
    thread.shutdownNow();
    closeSnapshots();
  }

  private synchronized void closeSnapshots() {
    try {
      if (snapshots.isPresent()) {
        snapshots.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
