package io.xenotime.write.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;

/** The articles of one segment, asked for in ascending order. For one thread. */
final class SegmentPosts {

  private final NumericDocValues ids;
  private final SortedNumericDocValues published;
  private final NumericDocValues duplicates;
  private final NumericDocValues stories;

  SegmentPosts(LeafReader segment) throws IOException {
    this.ids = DocValues.getNumeric(segment, IndexField.ID.fieldName());
    this.published = DocValues.getSortedNumeric(segment, IndexField.PUBLISHED.fieldName());
    this.duplicates = DocValues.getNumeric(segment, IndexField.DUPLICATES.fieldName());
    this.stories = DocValues.getNumeric(segment, IndexField.STORY.fieldName());
  }

  /**
   * Returns an article.
   *
   * @param base the number of the segment's first document
   * @param document within the segment
   */
  GroupedPost post(int base, int document) throws IOException {
    if (!ids.advanceExact(document) || !published.advanceExact(document)) {
      throw new IOException("every article in an index has an id and a time, one has not");
    }
    return new GroupedPost(
        base + document,
        ids.longValue(),
        published.nextValue(),
        group(duplicates, document),
        group(stories, document));
  }

  private static long group(NumericDocValues groups, int document) throws IOException {
    return groups.advanceExact(document) ? groups.longValue() : 0;
  }
}
