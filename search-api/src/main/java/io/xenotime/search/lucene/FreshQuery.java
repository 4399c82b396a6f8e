package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * Matches what another query does, newer articles with a higher score. Immutable. Lucene's
 * FunctionScoreQuery can do it too, through more layers for each match.
 */
final class FreshQuery extends Query {

  private final Query query;
  private final Freshener freshener;

  FreshQuery(Query query, Freshener freshener) {
    this.query = query;
    this.freshener = freshener;
  }

  /** Returns the query that says what matches. */
  Query query() {
    return query;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query simpler = searcher.rewrite(query);
    return simpler == query ? this : new FreshQuery(simpler, freshener);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = query.createWeight(searcher, mode, boost);
    return mode.needsScores() ? new FreshWeight(weight) : weight;
  }

  private final class FreshWeight extends FilterWeight {

    private FreshWeight(Weight in) {
      super(FreshQuery.this, in);
    }

    @Override
    public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier supplier = in.scorerSupplier(leaf);
      return supplier == null ? null : new FreshSupplier(supplier, leaf);
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      Explanation without = in.explain(leaf, document);
      ScorerSupplier supplier = scorerSupplier(leaf);
      Scorer scorer = supplier == null ? null : supplier.get(1);
      return scorer != null && scorer.iterator().advance(document) == document
          ? Explanation.match(scorer.score(), freshener.toString(), without)
          : without;
    }
  }

  private final class FreshSupplier extends ScorerSupplier {

    private final ScorerSupplier in;
    private final LeafReaderContext leaf;

    private FreshSupplier(ScorerSupplier in, LeafReaderContext leaf) {
      this.in = in;
      this.leaf = leaf;
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      NumericDocValues published =
          DocValues.unwrapSingleton(
              DocValues.getSortedNumeric(leaf.reader(), IndexField.PUBLISHED.fieldName()));
      return new FreshScorer(in.get(leadCost), published);
    }

    @Override
    public long cost() {
      return in.cost();
    }
  }

  private final class FreshScorer extends FilterScorer {

    private final NumericDocValues published;

    private FreshScorer(Scorer in, NumericDocValues published) {
      super(in);
      this.published = published;
    }

    @Override
    public float score() throws IOException {
      double score = in.score();
      return published.advanceExact(docID())
          ? (float) (score * (1 + freshener.share(published.longValue())))
          : (float) score;
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.MAX_VALUE;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    query.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return freshener + " of " + query.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && query.equals(((FreshQuery) other).query)
        && freshener.equals(((FreshQuery) other).freshener);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), query, freshener);
  }
}
