package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.lucene.TellingWords.Telling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;

/** Tells which of the telling words of one article another has. One thread. */
final class SharedWords {

  private static final int MOST = 5;

  private final IndexReader reader;
  private final List<Telling> telling;

  /**
   * @param telling the most telling first; entries of the vocabulary are told as terms
   */
  SharedWords(IndexReader reader, List<Telling> telling) {
    this.reader = reader;
    this.telling = telling.stream().filter(word -> !word.word().isEntity()).toList();
  }

  /** Returns the first of them, as they are written in the article that they tell of. */
  List<String> of(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    List<String> words = new ArrayList<>();
    for (Telling word : telling) {
      if (words.size() < MOST && has(leaf, document - leaf.docBase, word.word().term())) {
        words.add(word.word().shown());
      }
    }
    return words;
  }

  private static boolean has(LeafReaderContext leaf, int document, String term) throws IOException {
    for (IndexField field : TellingWords.FIELDS) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(field.fieldName(), term), PostingsEnum.NONE);
      if (postings != null && postings.advance(document) == document) {
        return true;
      }
    }
    return false;
  }
}
