package io.xenotime.schema;

import io.xenotime.article.Article;
import io.xenotime.likeness.Sketch;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/** How the sketch of an article lies in its document, both ways. */
public final class ArticleSketches {

  private ArticleSketches() {}

  static void add(Document document, Article article) {
    Sketch sketch = Sketch.of(article);
    document.add(
        new BinaryDocValuesField(IndexField.SKETCH.fieldName(), new BytesRef(sketch.encode())));
    for (int band : sketch.bands()) {
      document.add(new StringField(IndexField.BANDS.fieldName(), term(band), Field.Store.NO));
    }
  }

  /** Returns the term of a band. */
  public static BytesRef term(int band) {
    byte[] bytes = new byte[Integer.BYTES];
    NumericUtils.intToSortableBytes(band, bytes, 0);
    return new BytesRef(bytes);
  }

  /** Returns the sketch that doc values hold for a document. */
  public static Sketch sketch(BytesRef bytes) {
    return Sketch.decode(bytes.bytes, bytes.offset, bytes.length);
  }
}
