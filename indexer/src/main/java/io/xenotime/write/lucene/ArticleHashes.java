package io.xenotime.write.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.OptionalLong;
import org.apache.lucene.document.Document;

/**
 * The content hash of each article an index would hold if it were committed now: what the last
 * commit holds, and over it what this run did. Safe for many threads.
 */
final class ArticleHashes {

  private static final long GONE = 0;

  private final CommittedArticles committed;
  private final TouchedArticles touched = new TouchedArticles();

  ArticleHashes(CommittedArticles committed) {
    this.committed = committed;
  }

  /** Returns the hash of an article's document. */
  static long of(Document document) {
    return neverGone(
        document.getField(IndexField.CONTENT_HASH.fieldName()).numericValue().longValue());
  }

  /** Returns the hash of the article with this id; empty if there is none. */
  OptionalLong get(long id) throws IOException {
    OptionalLong hash = touched.get(id);
    if (hash.isPresent()) {
      return hash.getAsLong() == GONE ? OptionalLong.empty() : hash;
    }
    hash = committed.hash(id);
    return hash.isPresent() ? OptionalLong.of(neverGone(hash.getAsLong())) : hash;
  }

  void put(long id, long hash) {
    touched.put(id, hash);
  }

  void remove(long id) {
    touched.put(id, GONE);
  }

  private static long neverGone(long hash) {
    return hash == GONE ? 1 : hash;
  }
}
