package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/** Reads what articles of one segment are compared by, in order of their numbers. One thread. */
final class Standings {

  private final LeafReaderContext leaf;
  private final NumericDocValues ids;
  private final SortedNumericDocValues published;
  private final SortedNumericDocValues modified;

  Standings(LeafReaderContext leaf) throws IOException {
    this.leaf = leaf;
    this.ids = DocValues.getNumeric(leaf.reader(), IndexField.ID.fieldName());
    this.published = moments(leaf, IndexField.PUBLISHED);
    this.modified = moments(leaf, IndexField.MODIFIED);
  }

  private static SortedNumericDocValues moments(LeafReaderContext leaf, IndexField field)
      throws IOException {
    return DocValues.getSortedNumeric(leaf.reader(), field.fieldName());
  }

  Standing of(int article, float score) throws IOException {
    ids.advanceExact(article);
    published.advanceExact(article);
    modified.advanceExact(article);
    return new Standing(
        leaf, article, score, published.nextValue(), modified.nextValue(), ids.longValue());
  }
}
