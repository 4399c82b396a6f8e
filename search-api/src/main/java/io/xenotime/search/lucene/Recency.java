package io.xenotime.search.lucene;

import io.xenotime.search.Period;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;

/**
 * Time parted in two, so that the newest of very many articles are found by looking at few. Sorting
 * alone would look at nearly all: archives grow at their end, so that each next article is newer
 * than all that were seen before. Immutable.
 *
 * @param periods the later first
 */
record Recency(List<Period> periods) {

  /** Enough for the newest of any beginning that is common; one that is not is cheap anyway. */
  private static final int RECENT_ARTICLES = 2_000;

  Recency {
    periods = List.copyOf(periods);
  }

  static Recency read(IndexReader reader) throws IOException {
    if (reader.numDocs() <= RECENT_ARTICLES) {
      return new Recency(List.of(Period.ALWAYS));
    }
    ScoreDoc[] newest =
        new IndexSearcher(reader)
            .search(MatchAllDocsQuery.INSTANCE, RECENT_ARTICLES, new Sort(HitOrder.NEWEST.fields()))
            .scoreDocs;
    long seconds = (Long) ((FieldDoc) newest[newest.length - 1]).fields[0];
    Optional<Instant> start = Optional.of(Instant.ofEpochSecond(seconds));
    return new Recency(
        List.of(new Period(start, Optional.empty()), new Period(Optional.empty(), start)));
  }
}
