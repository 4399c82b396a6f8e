package io.xenotime.write.lucene;

import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** The articles of a reader, each read once, when it is asked for. For one thread. */
final class GroupedPosts {

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final GroupedPost[] posts;
  private final List<GroupedPost> loaded = new ArrayList<>();

  /** Reads from there; it stays the caller's. */
  GroupedPosts(IndexReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.posts = new GroupedPost[reader.maxDoc()];
  }

  IndexReader reader() {
    return reader;
  }

  /** Returns all that were read so far. */
  List<GroupedPost> loaded() {
    return loaded;
  }

  /** Returns all articles. */
  List<GroupedPost> all() throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SegmentPosts segment = new SegmentPosts(leaf.reader());
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (live == null || live.get(document)) {
          load(segment, leaf.docBase, document);
        }
      }
    }
    return loaded;
  }

  /** Returns the article with this id. */
  Optional<GroupedPost> withId(long id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(ArticleDocuments.key(id), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          return Optional.of(at(new int[] {leaf.docBase + postings.docID()}).getFirst());
        }
      }
    }
    return Optional.empty();
  }

  /** Returns the articles of these documents, which are live and in ascending order. */
  List<GroupedPost> at(int[] documents) throws IOException {
    List<GroupedPost> found = new ArrayList<>(documents.length);
    LeafReaderContext leaf = null;
    SegmentPosts segment = null;
    for (int document : documents) {
      if (posts[document] == null) {
        if (leaf == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
          leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
          segment = new SegmentPosts(leaf.reader());
        }
        load(segment, leaf.docBase, document - leaf.docBase);
      }
      found.add(posts[document]);
    }
    return found;
  }

  /** Returns the articles published in a span of time, both ends within, in order of time. */
  List<GroupedPost> between(long first, long last) throws IOException {
    Query query =
        searcher.rewrite(LongField.newRangeQuery(IndexField.PUBLISHED.fieldName(), first, last));
    Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
    List<GroupedPost> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        found.addAll(at(live(leaf, scorer.iterator())));
      }
    }
    found.sort(null);
    return found;
  }

  /** Returns the articles that the index has in one of these groups of near-duplicates. */
  List<GroupedPost> inGroups(Set<Long> groups) throws IOException {
    List<GroupedPost> found = new ArrayList<>();
    if (groups.isEmpty()) {
      return found;
    }
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values =
          DocValues.getNumeric(leaf.reader(), IndexField.DUPLICATES.fieldName());
      Documents documents = new Documents();
      Bits live = leaf.reader().getLiveDocs();
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if ((live == null || live.get(values.docID())) && groups.contains(values.longValue())) {
          documents.add(leaf.docBase + values.docID());
        }
      }
      found.addAll(at(documents.toArray()));
    }
    return found;
  }

  private static int[] live(LeafReaderContext leaf, DocIdSetIterator matching) throws IOException {
    Documents documents = new Documents();
    Bits live = leaf.reader().getLiveDocs();
    while (matching.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(matching.docID())) {
        documents.add(leaf.docBase + matching.docID());
      }
    }
    return documents.toArray();
  }

  private void load(SegmentPosts segment, int base, int document) throws IOException {
    if (posts[base + document] == null) {
      posts[base + document] = segment.post(base, document);
      loaded.add(posts[base + document]);
    }
  }
}
