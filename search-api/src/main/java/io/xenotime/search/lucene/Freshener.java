package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Adds a share to the score of newer articles, half of it gone after a half-life: score × (1 +
 * share × 2^(−age / half-life)). Ages count back from the newest article, so that an archive that
 * is no longer added to keeps its order. Immutable.
 */
final class Freshener extends DoubleValuesSource {

  /** Parts of a half-life that are told apart, because a power for each match is dear. */
  private static final int PARTS = 1_024;

  private static final double[] LEFT_AFTER_PARTS = new double[PARTS];

  static {
    for (int part = 0; part < PARTS; part++) {
      LEFT_AFTER_PARTS[part] = Math.pow(2, -part / (double) PARTS);
    }
  }

  private final Instant newest;
  private final double halfLifeSeconds;
  private final double share;

  /**
   * Makes a source of scores.
   *
   * @param share what an article of age 0 gets, as a share of its score
   */
  Freshener(Instant newest, Duration halfLife, double share) {
    this.newest = newest;
    this.halfLifeSeconds = halfLife.toSeconds();
    this.share = share;
  }

  /** Returns the query with what newer articles get. */
  Query on(Query query) {
    return new FunctionScoreQuery(query, this);
  }

  /**
   * Returns what an article gets, as a share of its score.
   *
   * @param published in seconds since the epoch
   */
  double share(long published) {
    double age = Math.max(0, newest.getEpochSecond() - published);
    double halfLives = age / halfLifeSeconds;
    int whole = (int) halfLives;
    return share * Math.scalb(LEFT_AFTER_PARTS[(int) ((halfLives - whole) * PARTS)], -whole);
  }

  /** Returns how old an article is, in English. */
  String sentence(Instant published) {
    if (!published.isBefore(newest)) {
      return "as new as the newest post";
    }
    long days = Duration.between(published, newest).toDays();
    return switch ((int) Math.min(days, 2)) {
      case 0 -> "published less than a day before the newest post";
      case 1 -> "published a day before the newest post";
      default -> "published " + days + " days before the newest post";
    };
  }

  @Override
  public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
    SortedNumericDocValues moments =
        DocValues.getSortedNumeric(leaf.reader(), IndexField.PUBLISHED.fieldName());
    NumericDocValues published = DocValues.unwrapSingleton(moments);
    return new DoubleValues() {
      @Override
      public double doubleValue() throws IOException {
        return scores.doubleValue() * (1 + share(published.longValue()));
      }

      @Override
      public boolean advanceExact(int document) throws IOException {
        return scores.advanceExact(document) && published.advanceExact(document);
      }
    };
  }

  @Override
  public boolean needsScores() {
    return true;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext leaf) {
    return true;
  }

  @Override
  public int hashCode() {
    return Objects.hash(newest, halfLifeSeconds, share);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Freshener that
        && newest.equals(that.newest)
        && halfLifeSeconds == that.halfLifeSeconds
        && share == that.share;
  }

  @Override
  public String toString() {
    return "fresh(" + newest + ", " + halfLifeSeconds + " s, " + share + ")";
  }
}
