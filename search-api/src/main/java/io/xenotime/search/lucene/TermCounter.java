package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts, for each value of a facet, the matching articles that carry it, from doc values. Counts
 * by segment ordinal first, so that the inner loop touches one small array.
 */
final class TermCounter extends SimpleCollector {

  private final FacetTerms facet;
  private final long[] counts;
  private long missing;

  private SortedSetDocValues values;
  private int[] termOfOrdinal;
  private int[] segmentCounts = new int[0];

  private TermCounter(FacetTerms facet) {
    this.facet = facet;
    this.counts = new long[facet.terms().size()];
  }

  /**
   * What was counted.
   *
   * @param counts by the place of the value in the facet's terms
   * @param missing matching articles without a value
   */
  record Counts(long[] counts, long missing) {}

  /** Returns a counter of one facet's values, for a search on one thread. */
  static CollectorManager<TermCounter, Counts> of(FacetTerms facet) {
    return new CollectorManager<>() {
      @Override
      public TermCounter newCollector() {
        return new TermCounter(facet);
      }

      @Override
      public Counts reduce(Collection<TermCounter> counters) {
        long[] counts = new long[facet.terms().size()];
        long missing = 0;
        for (TermCounter counter : counters) {
          missing += counter.missing;
          for (int i = 0; i < counts.length; i++) {
            counts[i] += counter.counts[i];
          }
        }
        return new Counts(counts, missing);
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    values = DocValues.getSortedSet(leaf.reader(), IndexField.TERMS.of(facet.facet()));
    termOfOrdinal = facet.ofOrdinals(leaf.ord);
    if (segmentCounts.length < termOfOrdinal.length) {
      segmentCounts = new int[termOfOrdinal.length];
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    if (!values.advanceExact(doc)) {
      missing++;
      return;
    }
    for (int left = values.docValueCount(); left > 0; left--) {
      segmentCounts[(int) values.nextOrd()]++;
    }
  }

  @Override
  public void finish() {
    for (int ordinal = 0; ordinal < termOfOrdinal.length; ordinal++) {
      counts[termOfOrdinal[ordinal]] += segmentCounts[ordinal];
    }
    Arrays.fill(segmentCounts, 0, termOfOrdinal.length, 0);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
