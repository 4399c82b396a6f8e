package io.xenotime.search.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;

/** Matches articles that are known already. Good for the reader they were found in. */
final class MatchesQuery extends Query {

  private final Matches matches;

  MatchesQuery(Matches matches) {
    this.matches = matches;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int count = matches.count(leaf);
        return count == 0
            ? null
            : new DefaultScorerSupplier(
                new ConstantScoreScorer(
                    score(), scoreMode, new BitSetIterator(matches.bits(leaf), count)));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MatchesQuery that && matches == that.matches;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(matches);
  }

  @Override
  public String toString(String field) {
    return "matches(" + matches.total() + ")";
  }
}
