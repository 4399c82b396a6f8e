package io.xenotime.eval;

/**
 * A document in a ranking. Immutable.
 *
 * @param slug its name in judgments and runs
 * @param title for people; empty when not known
 * @param score what it is ranked by
 */
public record RankedPost(String slug, String title, float score) {

  public RankedPost {
    Names.check("a document's name", slug);
    if (!Float.isFinite(score)) {
      throw new IllegalArgumentException(
          "a score must be a finite number, got " + score + " for " + slug);
    }
  }

  /** Returns whether a document can have this name: a word without blanks. */
  public static boolean isName(String slug) {
    return Names.isOne(slug);
  }
}
