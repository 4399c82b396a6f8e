package io.xenotime.write.lucene;

import io.xenotime.likeness.Sketch;
import io.xenotime.schema.ArticleSketches;
import io.xenotime.schema.IndexField;
import java.io.IOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Looks sketches up; fast in ascending order, right in any. For one thread. */
final class PostSketches {

  private final IndexReader reader;
  private LeafReaderContext leaf;
  private BinaryDocValues values;

  PostSketches(IndexReader reader) {
    this.reader = reader;
  }

  Sketch of(GroupedPost post) throws IOException {
    int document = post.document();
    if (leaf == null
        || document < leaf.docBase
        || document >= leaf.docBase + leaf.reader().maxDoc()) {
      leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
      values = null;
    }
    // values only go forward
    if (values == null || values.docID() > document - leaf.docBase) {
      values = DocValues.getBinary(leaf.reader(), IndexField.SKETCH.fieldName());
    }
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new IOException("every article in an index has a sketch, one has none");
    }
    return ArticleSketches.sketch(values.binaryValue());
  }
}
