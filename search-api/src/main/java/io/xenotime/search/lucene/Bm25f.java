package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25F (Robertson, Zaragoza and Taylor, 2004): how often a word stands in each field, made even
 * for the field's length and weighted, is added up before it saturates. Immutable.
 */
final class Bm25f {

  /** How soon more of a word stops to matter. */
  static float K1 = 1.7f;

  private static final int NORMS = 256;

  private final FieldLengths lengths;

  Bm25f(FieldLengths lengths) {
    this.lengths = lengths;
  }

  static float[] W = {2, 2, 0.5f, 1, 1};
  static float[] B = {0.5f, 0.75f, 0.75f, 0.75f, 0.75f};

  private static int at(IndexField field) {
    return IndexField.texts().indexOf(field);
  }

  /** How much a word in the field counts, against one in the body. */
  static float weight(IndexField field) {
    return W[at(field)];
  }

  /** How much a field's length counts: 0 not at all, 1 fully. */
  static float lengthShare(IndexField field) {
    return B[at(field)];
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
