package io.xenotime.search.lucene;

/**
 * What ranking is made of beside {@link Bm25f}: constants, each with its reason. What each of them
 * was measured to do is in docs/relevance.md.
 */
final class Ranking {

  static final float EXACT_FORM = Float.parseFloat(System.getProperty("exact", "0.3"));
  static final float TYPED_NAME = Float.parseFloat(System.getProperty("typedname", "0.3"));
  static final int ENOUGH = Integer.getInteger("enough", 10);
  static final float PAIR_TITLE = Float.parseFloat(System.getProperty("pair.title", "0.3"));
  static final float PAIR_BODY = Float.parseFloat(System.getProperty("pair.body", "0.2"));
  static final int PAIR_SLOP = Integer.getInteger("pair.slop", 2);
  static final float FRESH = Float.parseFloat(System.getProperty("fresh", "0.2"));
  static final float FRESH_ASKED = Float.parseFloat(System.getProperty("fresh.asked", "1"));
  static final int HALF_LIFE_DAYS = Integer.getInteger("halflife", 365);
  static final int HALF_LIFE_ASKED_DAYS = Integer.getInteger("halflife.asked", 120);

  private Ranking() {}
}
