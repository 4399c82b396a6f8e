package io.xenotime.search;

import java.util.Iterator;
import java.util.List;

/** A walk over hits that are all there already, two at a time, so that walks have several steps. */
public final class HeldWalk implements Walk {

  private final QueryReading query;
  private final Total total;
  private final Iterator<Hit> hits;
  private final IndexVersion index;

  public HeldWalk(QueryReading query, long total, List<Hit> hits, IndexVersion index) {
    this.query = query;
    this.total = Total.exactly(total);
    this.hits = hits.iterator();
    this.index = index;
  }

  HeldWalk(SearchAnswer answer) {
    this(answer.query(), answer.total().value(), answer.hits(), answer.index());
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
    return index;
  }

  @Override
  public List<Hit> next() {
    if (!hits.hasNext()) {
      return List.of();
    }
    Hit one = hits.next();
    return hits.hasNext() ? List.of(one, hits.next()) : List.of(one);
  }

  @Override
  public void close() {}
}
