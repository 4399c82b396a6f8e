package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.schema.ArticleDocuments;
import io.xenotime.schema.IndexField;
import io.xenotime.search.ArticleGroup;
import io.xenotime.search.Collapse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Finds what belongs together with an article in one state of the index. For one thread. */
final class GroupLookup {

  private final Snapshot snapshot;
  private final IndexReader reader;
  private final Collapse.Group group;
  private final String field;

  private GroupLookup(Snapshot snapshot, Collapse.Group group) {
    this.snapshot = snapshot;
    this.reader = snapshot.reader();
    this.group = group;
    this.field =
        switch (group) {
          case DUPLICATES -> IndexField.DUPLICATES.fieldName();
          case STORY -> IndexField.STORY.fieldName();
          case NONE ->
              throw new IllegalArgumentException("group must be one that an index has, got NONE");
        };
  }

  /** A member of the group, where it lies and when it was published. */
  private record Member(int document, long id, long published) {
    private static final Comparator<Member> IN_TIME =
        Comparator.comparingLong(Member::published).thenComparingLong(Member::id);
  }

  /** Returns the group that the article is in; empty if there is no such article. */
  static Optional<ArticleGroup> find(Snapshot snapshot, long id, Collapse.Group group)
      throws IOException {
    return new GroupLookup(snapshot, group).find(id);
  }

  private Optional<ArticleGroup> find(long id) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings = leaf.reader().postings(ArticleDocuments.key(id), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          return Optional.of(around(leaf, postings.docID()));
        }
      }
    }
    return Optional.empty();
  }

  private ArticleGroup around(LeafReaderContext leaf, int document) throws IOException {
    NumericDocValues firsts = DocValues.getNumeric(leaf.reader(), field);
    return firsts.advanceExact(document)
        ? members(firsts.longValue())
        : new ArticleGroup(
            group,
            1,
            articles(List.of(new Member(leaf.docBase + document, 0, 0))),
            snapshot.version());
  }

  /** Goes over the articles that are in a group, and over no others: their values are sparse. */
  private ArticleGroup members(long first) throws IOException {
    PriorityQueue<Member> earliest = new PriorityQueue<>(Member.IN_TIME.reversed());
    int total = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues firsts = DocValues.getNumeric(leaf.reader(), field);
      NumericDocValues ids = DocValues.getNumeric(leaf.reader(), IndexField.ID.fieldName());
      SortedNumericDocValues times =
          DocValues.getSortedNumeric(leaf.reader(), IndexField.PUBLISHED.fieldName());
      Bits live = leaf.reader().getLiveDocs();
      while (firsts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int document = firsts.docID();
        if (firsts.longValue() == first
            && (live == null || live.get(document))
            && ids.advanceExact(document)
            && times.advanceExact(document)) {
          earliest.add(new Member(leaf.docBase + document, ids.longValue(), times.nextValue()));
          total++;
          if (earliest.size() > ArticleGroup.MOST_MEMBERS) {
            earliest.remove();
          }
        }
      }
    }
    List<Member> members = earliest.stream().sorted(Member.IN_TIME).toList();
    return new ArticleGroup(group, total, articles(members), snapshot.version());
  }

  private List<Article> articles(List<Member> members) throws IOException {
    StoredFields stored = reader.storedFields();
    List<Article> articles = new ArrayList<>(members.size());
    for (Member member : members) {
      articles.add(snapshot.documents().toArticle(stored.document(member.document())));
    }
    return articles;
  }
}
