package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25F (Robertson, Zaragoza and Taylor, 2004): how often a word stands in each field, made even
 * for the field's length and weighted, is added up before it saturates. Immutable.
 */
final class Bm25f {

  /** How soon more of a word stops to matter. */
  private static final float K1 = Float.parseFloat(System.getProperty("k1", "1.2"));

  private static final int NORMS = 256;

  private final FieldLengths lengths;

  Bm25f(FieldLengths lengths) {
    this.lengths = lengths;
  }

  /** How much a word in the field counts, against one in the body. */
  static float weight(IndexField field) {
    return Float.parseFloat(
        System.getProperty(
            "w." + field.fieldName(),
            switch (field) {
              case TITLE -> "4";
              case HIGHLIGHTS -> "2";
              default -> "1";
            }));
  }

  /** How much a field's length counts: 0 not at all, 1 fully. */
  static float lengthShare(IndexField field) {
    return Float.parseFloat(System.getProperty("b." + field.fieldName(), "0.75"));
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

  /** Returns the score of a word from its weighted occurrences; below its rarity. */
  static float saturated(float occurrences) {
    return occurrences * (K1 + 1) / (occurrences + K1);
  }
}
