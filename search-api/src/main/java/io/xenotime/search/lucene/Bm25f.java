package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25F (Robertson, Zaragoza and Taylor, 2004): how often a word stands in each field, made even
 * for the field's length and weighted, is added up before it saturates. Immutable.
 */
final class Bm25f {

  /** How soon more of a word stops to matter (k1); above 1.2 because fields add up here. */
  static final float SATURATION = 1.4f;

  private static final int NORMS = 256;

  private final FieldLengths lengths;

  Bm25f(FieldLengths lengths) {
    this.lengths = lengths;
  }

  /** How much a word in the field counts, against one in the body (w). */
  static float weight(IndexField field) {
    return switch (field) {
      case TITLE -> 1.5f;
      case EXCERPT -> 2;
      case HIGHLIGHTS -> 0.5f;
      default -> 1;
    };
  }

  /** How much a field's length counts: 0 not at all, 1 fully (b). Titles are of a length anyway. */
  static float lengthShare(IndexField field) {
    return field == IndexField.TITLE ? 0.5f : 0.75f;
  }

  /**
   * Returns what a single occurrence in a field weighs, by the norm of the field's length.
   *
   * @return 256 weights, for norms from 0 to 255
   */
  float[] occurrenceWeights(IndexField field) {
    float[] weights = new float[NORMS];
    for (int norm = 0; norm < NORMS; norm++) {
      float length = SmallFloat.byte4ToInt((byte) norm);
      float share = lengthShare(field);
      weights[norm] = weight(field) / (1 - share + share * length / lengths.average(field));
    }
    return weights;
  }

  /**
   * Returns how much it says that an article has a word.
   *
   * @param articles how many have it
   * @param all how many there are
   */
  static float rarity(long articles, long all) {
    return (float) Math.log(1 + (all - articles + 0.5) / (articles + 0.5));
  }

  /** Returns what weighted occurrences tell: 0 for none, 1 for one, below SATURATION + 1. */
  static float saturated(float occurrences) {
    return occurrences * (SATURATION + 1) / (occurrences + SATURATION);
  }
}
