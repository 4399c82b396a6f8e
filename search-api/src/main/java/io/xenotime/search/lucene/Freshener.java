package io.xenotime.search.lucene;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.apache.lucene.search.Query;

/**
 * Adds a share to the score of newer articles, half of it gone after a half-life: score × (1 +
 * share × 2^(−age / half-life)). Ages count back from the newest article, so that an archive that
 * is no longer added to keeps its order. Immutable.
 */
final class Freshener {

  /** Parts of a half-life that are told apart, because a power for each match is dear. */
  private static final int PARTS = 1_024;

  /** After so many half-lives nothing is left that a score could hold. */
  private static final int MOST_HALF_LIVES = 64;

  private static final double[] LEFT_AFTER_PARTS = powers(PARTS, PARTS);
  private static final double[] LEFT_AFTER_WHOLES = powers(MOST_HALF_LIVES, 1);

  private static double[] powers(int count, int partsOfOne) {
    double[] powers = new double[count];
    for (int i = 0; i < count; i++) {
      powers[i] = Math.pow(2, -i / (double) partsOfOne);
    }
    return powers;
  }

  private final Instant newest;
  private final double halfLifeSeconds;
  private final double share;

  /**
   * Makes a rule for what newer articles get.
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
    return new FreshQuery(query, this);
  }

  /**
   * Returns what an article gets, as a share of its score.
   *
   * @param published in seconds since the epoch
   */
  double share(long published) {
    double age = Math.max(0, newest.getEpochSecond() - published);
    double halfLives = age / halfLifeSeconds;
    if (halfLives >= MOST_HALF_LIVES) {
      return 0;
    }
    int whole = (int) halfLives;
    int part = (int) ((halfLives - whole) * PARTS);
    return share * LEFT_AFTER_WHOLES[whole] * LEFT_AFTER_PARTS[part];
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
