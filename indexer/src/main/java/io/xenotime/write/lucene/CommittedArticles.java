package io.xenotime.write.lucene;

import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.IndexField;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/**
 * The content hashes an index held when it was opened, looked up by id in the index itself: nothing
 * grows with the number of articles. Safe for many threads.
 */
final class CommittedArticles implements Closeable {

  private final IndexReader reader;
  private final Map<String, String> userData;
  private final ThreadLocal<List<Segment>> segments = ThreadLocal.withInitial(this::segments);

  /** Takes over a commit that was opened. */
  CommittedArticles(DirectoryReader reader) throws IOException {
    this(reader, reader.getIndexCommit().getUserData());
  }

  private CommittedArticles(IndexReader reader, Map<String, String> userData) {
    this.reader = reader;
    this.userData = userData;
  }

  /** Returns what an index without a commit holds: nothing, and at no cost. */
  static CommittedArticles none() throws IOException {
    return new CommittedArticles(new MultiReader(), Map.of());
  }

  /** Returns what the last commit in the directory holds. */
  static CommittedArticles in(Directory directory) throws IOException {
    return new CommittedArticles(DirectoryReader.open(directory));
  }

  /** Returns the user data of the commit; empty without one. */
  Map<String, String> userData() {
    return userData;
  }

  /** Returns how many articles there are. */
  int count() {
    return reader.numDocs();
  }

  /** Returns the content hash of the article with this id; empty if there is none. */
  OptionalLong hash(long id) throws IOException {
    Term key = ArticleDocuments.key(id);
    for (Segment segment : segments.get()) {
      OptionalLong hash = segment.hash(key.bytes());
      if (hash.isPresent()) {
        return hash;
      }
    }
    return OptionalLong.empty();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      segments.add(new Segment(leaf.reader()));
    }
    return segments;
  }

  /** One thread's place in the ids of one segment, kept because seeking anew costs more. */
  private static final class Segment {

    private final LeafReader reader;
    private TermsEnum ids;
    private PostingsEnum postings;

    private Segment(LeafReader reader) {
      this.reader = reader;
    }

    private OptionalLong hash(BytesRef key) throws IOException {
      if (ids == null) {
        ids = Terms.getTerms(reader, IndexField.ID.fieldName()).iterator();
      }
      if (!ids.seekExact(key)) {
        return OptionalLong.empty();
      }
      postings = ids.postings(postings, PostingsEnum.NONE);
      int document = postings.nextDoc();
      while (document != DocIdSetIterator.NO_MORE_DOCS && !isLive(document)) {
        document = postings.nextDoc();
      }
      return document == DocIdSetIterator.NO_MORE_DOCS
          ? OptionalLong.empty()
          : OptionalLong.of(hashOf(document));
    }

    private boolean isLive(int document) {
      return reader.getLiveDocs() == null || reader.getLiveDocs().get(document);
    }

    /** Opens the values anew: they only go forward, ids come in any order. */
    private long hashOf(int document) throws IOException {
      NumericDocValues hashes = reader.getNumericDocValues(IndexField.CONTENT_HASH.fieldName());
      if (hashes == null || !hashes.advanceExact(document)) {
        throw new IOException("every article in an index has a content hash, one has none");
      }
      return hashes.longValue();
    }
  }
}
