package io.xenotime.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;

/**
 * Earlier states of an index, in which cursors go on while articles come and go: the last few, each
 * for some minutes after its last use. Holds a reference to each. Safe for many threads.
 */
final class KeptSnapshots implements Closeable {

  /** Each holds files of its index that would be deleted otherwise. */
  private static final int MOST = 8;

  private static final Duration KEPT_FOR = Duration.ofMinutes(10);

  private final InstantSource clock;

  /** By the number that cursors carry, least recently used first. */
  private final Map<Long, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

  private boolean closed;

  /** A state and when it was used last. */
  private record Kept(Snapshot snapshot, Instant used) {}

  KeptSnapshots(InstantSource clock) {
    this.clock = clock;
  }

  /** Keeps a state that is still open; none any more once this is closed. */
  synchronized void keep(Snapshot snapshot) throws IOException {
    long state = Cursor.state(snapshot.version());
    if (!closed && !kept.containsKey(state) && snapshot.reader().tryIncRef()) {
      kept.put(state, new Kept(snapshot, clock.instant()));
    }
    dropOld();
  }

  /** Returns the state with this number, with a reference for the caller; empty when it is gone. */
  synchronized Optional<Snapshot> acquire(long state) {
    Kept found = kept.get(state);
    if (found == null) {
      return Optional.empty();
    }
    found.snapshot().reader().incRef();
    kept.put(state, new Kept(found.snapshot(), clock.instant()));
    return Optional.of(found.snapshot());
  }

  /** Lets go of those that are too many or have not been used for long. */
  synchronized void dropOld() throws IOException {
    Instant longAgo = clock.instant().minus(KEPT_FOR);
    Iterator<Kept> leastRecent = kept.values().iterator();
    while (leastRecent.hasNext()) {
      Kept next = leastRecent.next();
      if (kept.size() <= MOST && next.used().isAfter(longAgo)) {
        return;
      }
      leastRecent.remove();
      next.snapshot().reader().decRef();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    try {
      IOUtils.close(
          kept.values().stream()
              .<Closeable>map(each -> () -> each.snapshot().reader().decRef())
              .toList());
    } finally {
      kept.clear();
    }
  }
}
