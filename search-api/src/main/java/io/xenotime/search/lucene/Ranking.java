package io.xenotime.search.lucene;

/**
 * The constants of ranking beside those of {@link Bm25f}, each with its reason. What was tried in
 * their place, and what it did, is in docs/relevance.md.
 */
final class Ranking {

  /** A word in the very form that was typed, beside its stem: mining before mine. */
  static final float EXACT_FORM = 0.2f;

  /** A thing under the name that was typed, beside all its names: NdPr before didymium. */
  static final float TYPED_NAME = 0.3f;

  /** A mixture that an element is part of: who asks for Nd wants NdPr nearly as much. */
  static final float RELATED = 0.8f;

  /** One word of a name of several, when the name alone finds too little. */
  static final float PART_OF_NAME = 0.3f;

  /** A word in the title once more for itself, as titles say what an article is about. */
  static final float IN_TITLE = 0.8f;

  /** Words that must stand together count a little for doing so. */
  static final float TOGETHER = 0.3f;

  /** Two words typed in a row that stand near each other in the title. */
  static final float PAIR_IN_TITLE = 0.2f;

  /** Two words typed in a row that stand near each other in the body. */
  static final float PAIR_IN_BODY = 0.15f;

  /** By how many places the words of a pair may be out of place. */
  static final int PAIR_SLOP = 2;

  /** Longer texts are sentences, whose many pairs cost more time than they tell. */
  static final int MAX_PARTS_FOR_PAIRS = 12;

  /** What a new article gets on top of its score, as a share of it. */
  static final float FRESH = 0.15f;

  /** The same, when newer articles are asked for. */
  static final float FRESH_WHEN_ASKED = 3;

  /** After so many days half of what freshness gave is gone. */
  static final int HALF_LIFE_DAYS = 120;

  /** Fewer articles than fill a page are too few. */
  static final int TOO_FEW = 10;

  /** Words of a short text are done without until so many articles have the rest. */
  static final int ENOUGH = 20;

  /** Words of a longer text, of which any may be the one that matters, until so many have it. */
  static final int PLENTY = 300;

  /** A text of so many words is short. */
  static final int SHORT_TEXT = 3;

  private Ranking() {}
}
