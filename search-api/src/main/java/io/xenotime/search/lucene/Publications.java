package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;

/** Reads when matching articles were published. */
final class Publications {

  private Publications() {}

  /** Is told of articles in order of their numbers. */
  @FunctionalInterface
  interface Reader {

    /**
     * Takes one.
     *
     * @param article its number in the segment
     * @param published in seconds since the epoch
     */
    void read(LeafReaderContext leaf, int article, long published) throws IOException;
  }

  static void read(Matches matches, Reader reader) throws IOException {
    for (LeafReaderContext leaf : matches.leaves()) {
      if (matches.count(leaf) == 0) {
        continue;
      }
      SortedNumericDocValues published =
          DocValues.getSortedNumeric(leaf.reader(), IndexField.PUBLISHED.fieldName());
      for (int article : matches.articles(leaf)) {
        published.advanceExact(article);
        reader.read(leaf, article, published.nextValue());
      }
    }
  }
}
