package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.SmallFloat;

/**
 * The average length of each text field in words, over the articles that have it. Immutable. Lucene
 * keeps the number of terms only, which counts stems and entities beside the words.
 *
 * @param averages above 0 each
 */
record FieldLengths(Map<IndexField, Float> averages) {

  /** Reads the lengths of all articles, as norms keep them: about 5 ns a field and article. */
  static FieldLengths read(DirectoryReader reader) throws IOException {
    Map<IndexField, Float> averages = new EnumMap<>(IndexField.class);
    for (IndexField field : IndexField.texts()) {
      averages.put(field, average(reader, field));
    }
    return new FieldLengths(averages);
  }

  float average(IndexField field) {
    return averages.get(field);
  }

  private static float average(DirectoryReader reader, IndexField field) throws IOException {
    long words = 0;
    long articles = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues norms = leaf.reader().getNormValues(field.fieldName());
      while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        words += SmallFloat.byte4ToInt((byte) norms.longValue());
        articles++;
      }
    }
    return words == 0 ? 1 : words / (float) articles;
  }
}
