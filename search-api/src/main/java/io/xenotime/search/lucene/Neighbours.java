package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.schema.Vocabulary;
import io.xenotime.thesaurus.Kind;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Tells which words stand next to each other. Immutable, safe for many threads. */
record Neighbours(IndexReader reader, Vocabulary vocabulary) {

  /** Returns whether articles have the one word right before the other, in any of their forms. */
  boolean inArticles(String first, String second) throws IOException {
    BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
    for (IndexField field : IndexField.texts()) {
      anywhere.add(
          new PhraseQuery(field.fieldName(), TypedWord.stem(first), TypedWord.stem(second)),
          Occur.SHOULD);
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    Weight weight =
        searcher.createWeight(searcher.rewrite(anywhere.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the two words are what an entry of the thesaurus is called. */
  boolean inThesaurus(String first, String second) {
    String both = first + " " + second;
    return Arrays.stream(Kind.values()).anyMatch(kind -> !vocabulary.called(kind, both).isEmpty());
  }
}
