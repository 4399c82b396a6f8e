package io.xenotime.search.lucene;

import java.io.IOException;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * Asks for places as one clause. An interval query counts a clause for each of its words, so that
 * one long phrase beside a NEAR would be more than Lucene allows; and its words are marked, as they
 * are looked for beside it. Immutable.
 */
final class PlacesQuery extends Query {

  private final IntervalQuery places;

  PlacesQuery(IntervalQuery places) {
    this.places = places;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    return searcher.rewrite(places).createWeight(searcher, scoreMode, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return places.toString(field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlacesQuery query && places.equals(query.places);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + places.hashCode();
  }
}
