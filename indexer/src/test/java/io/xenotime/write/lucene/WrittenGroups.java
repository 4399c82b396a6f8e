package io.xenotime.write.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.schema.IndexFolder;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/** The groups a reader of an index folder sees, by the id of each article that is in one. */
record WrittenGroups(SortedMap<Long, Long> duplicates, SortedMap<Long, Long> stories) {

  static WrittenGroups of(IndexFolder folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder.current().orElseThrow().path());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return new WrittenGroups(
          groups(reader, IndexField.DUPLICATES), groups(reader, IndexField.STORY));
    }
  }

  private static SortedMap<Long, Long> groups(DirectoryReader reader, IndexField field)
      throws IOException {
    SortedMap<Long, Long> groups = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues ids = DocValues.getNumeric(leaf.reader(), IndexField.ID.fieldName());
      NumericDocValues values = DocValues.getNumeric(leaf.reader(), field.fieldName());
      Bits live = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if ((live == null || live.get(document)) && values.advanceExact(document)) {
          ids.advanceExact(document);
          groups.put(ids.longValue(), values.longValue());
        }
      }
    }
    return groups;
  }
}
