package io.xenotime.search.lucene;

import io.xenotime.search.Hit;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.QueryReading;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Page;
import io.xenotime.search.Total;
import io.xenotime.search.Walk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the hits of a search by searching again behind the last one, over one leased
 * snapshot. Each of these searches keeps to the limits, the walk as a whole need not. One thread.
 */
final class LuceneWalk implements Walk {

  /** Few at first, so that the first come soon; many later, as each search looks at all matches. */
  private static final int FIRST_HITS = 250;

  private static final int GROWTH = 4;

  /** What is kept of so many hits takes some ten megabytes. */
  private static final int MOST_HITS_AT_ONCE = 4_000;

  private final Snapshots snapshots;
  private final Snapshot snapshot;
  private final SearchLimits limits;
  private final SearchRequest request;
  private final Instant now;
  private final QueryReading query;
  private final Total total;
  private int hitsAtOnce = FIRST_HITS;
  private long left;
  private List<Hit> ready;
  private Optional<String> cursor;
  private boolean closed;

  /** Takes the lease of the snapshot over, unless this fails. */
  private LuceneWalk(
      Snapshots snapshots,
      Snapshot snapshot,
      SearchLimits limits,
      SearchRequest request,
      long most,
      Instant now)
      throws IOException {
    this.snapshots = snapshots;
    this.snapshot = snapshot;
    this.limits = limits;
    this.request = request;
    this.now = now;
    this.left = most;
    SearchAnswer answer = search(Optional.empty());
    this.query = answer.query();
    this.total = answer.total();
  }

  static LuceneWalk open(
      Snapshots snapshots, SearchLimits limits, SearchRequest request, long most, Instant now) {
    try {
      Snapshot snapshot = snapshots.acquire();
      try {
        return new LuceneWalk(snapshots, snapshot, limits, request, most, now);
      } catch (IOException | RuntimeException e) {
        snapshots.release(snapshot);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public QueryReading query() {
    return query;
  }

  @Override
  public Total total() {
    return total;
  }

  @Override
  public IndexVersion index() {
    return snapshot.version();
  }

  @Override
  public List<Hit> next() {
    try {
      if (ready.isEmpty() && left > 0 && cursor.isPresent()) {
        search(cursor);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Hit> next = ready;
    ready = List.of();
    return next;
  }

  private SearchAnswer search(Optional<String> behind) throws IOException {
    int size = (int) Math.min(left, hitsAtOnce);
    SearchRequest page = request.uncounted(new Page(1, size, behind));
    SearchAnswer answer = new LuceneSearch(snapshot, limits, page, now).answer();
    ready = answer.hits();
    cursor = answer.nextCursor();
    left -= ready.size();
    hitsAtOnce = Math.min(MOST_HITS_AT_ONCE, hitsAtOnce * GROWTH);
    return answer;
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      snapshots.release(snapshot);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
