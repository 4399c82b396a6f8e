package io.xenotime.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Scores single articles by a query, as a search by it would. One thread. */
final class PartScorer {

  private final List<LeafReaderContext> leaves;
  private final Weight weight;

  PartScorer(IndexSearcher searcher, Query query) throws IOException {
    this.leaves = searcher.getLeafContexts();
    this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
  }

  /** Returns the score of an article; empty when it does not match. */
  Optional<Float> score(int document) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    Scorer scorer = weight.scorer(leaf);
    int inLeaf = document - leaf.docBase;
    return scorer != null && scorer.iterator().advance(inLeaf) == inLeaf
        ? Optional.of(scorer.score())
        : Optional.empty();
  }

  boolean matches(int document) throws IOException {
    return score(document).isPresent();
  }
}
