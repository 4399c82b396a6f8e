package io.xenotime.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * For each value of a facet, the articles of one segment that carry it, deleted ones too. Immutable
 * once read, safe for many threads.
 *
 * @param byOrdinal by the ordinal of the value in the segment's doc values
 * @param any the articles with any value
 */
record FacetBits(FixedBitSet[] byOrdinal, FixedBitSet any) {

  /** Of facets with more values in a segment, bits would take more memory than they save time. */
  static final int MAX_VALUES = 128;

  /** Reads all of a segment's values; about 50 ns an article. */
  static FacetBits read(LeafReader segment, String field) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, field);
    FixedBitSet[] byOrdinal = new FixedBitSet[(int) values.getValueCount()];
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      byOrdinal[ordinal] = new FixedBitSet(segment.maxDoc());
    }
    FixedBitSet any = new FixedBitSet(segment.maxDoc());
    for (int article = values.nextDoc();
        article != DocIdSetIterator.NO_MORE_DOCS;
        article = values.nextDoc()) {
      any.set(article);
      for (int left = values.docValueCount(); left > 0; left--) {
        byOrdinal[(int) values.nextOrd()].set(article);
      }
    }
    return new FacetBits(byOrdinal, any);
  }
}
