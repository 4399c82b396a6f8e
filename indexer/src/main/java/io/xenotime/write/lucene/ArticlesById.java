package io.xenotime.write.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IntroSorter;

/** Where each article of an index lies, in order of ids; 12 bytes an article. For one thread. */
final class ArticlesById {

  private final long[] ids;
  private final int[] documents;
  private int size;

  private ArticlesById(int count) {
    this.ids = new long[count];
    this.documents = new int[count];
  }

  static ArticlesById in(IndexReader reader) throws IOException {
    ArticlesById articles = new ArticlesById(reader.numDocs());
    for (LeafReaderContext leaf : reader.leaves()) {
      articles.addAll(leaf);
    }
    articles.new Order().sort(0, articles.size);
    return articles;
  }

  /** Returns how many there are. */
  int size() {
    return size;
  }

  /** Returns the document of the article at this place of the order, counted from 0. */
  int document(int place) {
    return documents[place];
  }

  private void addAll(LeafReaderContext leaf) throws IOException {
    NumericDocValues values = DocValues.getNumeric(leaf.reader(), IndexField.ID.fieldName());
    Bits live = leaf.reader().getLiveDocs();
    for (int document = values.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = values.nextDoc()) {
      if (live == null || live.get(document)) {
        ids[size] = values.longValue();
        documents[size++] = leaf.docBase + document;
      }
    }
  }

  /** Moves ids and documents together, so that no object has to hold the two. */
  private final class Order extends IntroSorter {

    private long pivot;

    @Override
    protected void setPivot(int place) {
      pivot = ids[place];
    }

    @Override
    protected int comparePivot(int place) {
      return Long.compare(pivot, ids[place]);
    }

    @Override
    protected void swap(int one, int other) {
      long id = ids[one];
      ids[one] = ids[other];
      ids[other] = id;
      int document = documents[one];
      documents[one] = documents[other];
      documents[other] = document;
    }
  }
}
