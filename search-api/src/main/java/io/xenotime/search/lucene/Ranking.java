package io.xenotime.search.lucene;

final class Ranking {

  static float EXACT_FORM = 0.1f;
  static float TYPED_NAME = 0.3f;
  static int ENOUGH = 10;
  static float PAIR_TITLE = 0.2f;
  static float PAIR_BODY = 0.15f;
  static int PAIR_SLOP = 2;
  static float IN_TITLE = 0.6f;
  static float RELATED = 0.8f;
  static float PART_OF_NAME = 0.3f;
  static float TOGETHER = 0.3f;
  static int PAIR_MOST = 12;
  static float FRESH = 0.15f;
  static float FRESH_ASKED = 1f;
  static int HALF_LIFE_DAYS = 120;
  static int HALF_LIFE_ASKED_DAYS = 120;
  static int ENOUGH2 = 300;

  private Ranking() {}
}
