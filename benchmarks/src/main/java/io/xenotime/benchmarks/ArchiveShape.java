package io.xenotime.benchmarks;

import java.util.SplittableRandom;

/**
 * How long and how many things are in a post. Where nothing else is said, the numbers were counted
 * in the 165 posts of {@code index-data/posts} (November 2026): how many times each length occurs,
 * from 0 (or from the given start) upward. Immutable, safe for many threads.
 *
 * <p>Those posts have 356 words on average. The post that the targets are stated for has about
 * twice as many in twice as many paragraphs and a citation, so {@link #paragraphs} answers twice
 * what was counted, and one more.
 */
final class ArchiveShape {

  /** Headings of the second order in a post; the archive has 1 to 6, the model post 6. */
  static final int SECTIONS = 6;

  /** Paragraphs before the first heading, as in the model post. */
  static final int INTRODUCTION = 2;

  /** Bullets under "Highlights": the archive has 3 or 4, the model post 3. */
  static final int HIGHLIGHTS = 3;

  /** Links to other posts in a text, set by a plugin, as in the model post. */
  static final int KEYWORD_LINKS = 4;

  /** The share of words that belong to a post's own topic: chosen, so that words come in bursts. */
  static final double TOPIC_SHARE = 0.12;

  /** How many words make a post's topic: chosen. */
  static final int TOPIC_WORDS = 16;

  /** The share of drawings of a word that yield a pair such as "solvent extraction" instead. */
  static final double PAIR_SHARE = 0.058;

  /** The sentences of which the words were counted are those of paragraphs with over 8 words. */
  private static final WeightedChoice SENTENCE_WORDS =
      WeightedChoice.ofCounts(
          0, 17, 30, 32, 83, 112, 126, 121, 128, 127, 140, 132, 127, 138, 137, 124, 114, 110, 128,
          121, 102, 100, 87, 81, 73, 75, 60, 45, 48, 36, 33, 26, 22, 16, 18, 14, 14, 15, 15, 7, 8,
          3, 1, 2, 5, 2, 1, 1, 1);

  private static final WeightedChoice PARAGRAPH_SENTENCES =
      WeightedChoice.ofCounts(0, 44, 190, 318, 247, 87, 20, 4, 0, 1);

  private static final WeightedChoice POST_PARAGRAPHS =
      WeightedChoice.ofCounts(0, 0, 1, 5, 26, 53, 52, 16, 8, 3, 1);

  private static final int SHORTEST_TITLE = 6;
  private static final WeightedChoice TITLE_WORDS =
      WeightedChoice.ofCounts(2, 4, 4, 3, 20, 16, 21, 24, 35, 13, 7, 10, 6);

  private static final WeightedChoice HEADING_WORDS =
      WeightedChoice.ofCounts(0, 67, 102, 219, 88, 48, 18, 6, 1);

  private static final int SHORTEST_HIGHLIGHT = 6;
  private static final WeightedChoice HIGHLIGHT_WORDS =
      WeightedChoice.ofCounts(
          2, 5, 6, 15, 18, 37, 33, 49, 49, 52, 50, 53, 39, 34, 18, 13, 18, 6, 7, 2, 1, 1, 2);

  private static final int SHORTEST_EXCERPT = 17;
  private static final WeightedChoice EXCERPT_WORDS =
      WeightedChoice.ofCounts(
          4, 2, 4, 5, 10, 9, 11, 12, 11, 17, 17, 9, 11, 16, 6, 8, 3, 3, 1, 2, 2, 1);

  /** Regions of a post: 2.6 on average. */
  static final WeightedChoice REGIONS = WeightedChoice.ofCounts(8, 31, 45, 39, 25, 11, 4, 1, 1);

  /** Organizations of a post: 3 on average. */
  static final WeightedChoice ORGANIZATIONS =
      WeightedChoice.ofCounts(3, 24, 43, 42, 29, 15, 3, 4, 0, 2);

  /** News types of a post: 2.1 on average. */
  static final WeightedChoice NEWS_TYPES = WeightedChoice.ofCounts(0, 20, 106, 39);

  /** The first year with posts. */
  static final int FIRST_YEAR = 2018;

  /** Posts by year from {@link #FIRST_YEAR} on. */
  static final int[] POSTS_BY_YEAR = {2, 3, 2, 4, 4, 9, 20, 67, 54};

  private ArchiveShape() {}

  static int sentenceWords(SplittableRandom random) {
    return SENTENCE_WORDS.next(random);
  }

  static int paragraphSentences(SplittableRandom random) {
    return PARAGRAPH_SENTENCES.next(random);
  }

  /** Returns how many paragraphs a post has, enough for its introduction and all its sections. */
  static int paragraphs(SplittableRandom random) {
    return Math.max(INTRODUCTION + SECTIONS, 2 * POST_PARAGRAPHS.next(random) + 1);
  }

  static int titleWords(SplittableRandom random) {
    return SHORTEST_TITLE + TITLE_WORDS.next(random);
  }

  static int headingWords(SplittableRandom random) {
    return HEADING_WORDS.next(random);
  }

  static int highlightWords(SplittableRandom random) {
    return SHORTEST_HIGHLIGHT + HIGHLIGHT_WORDS.next(random);
  }

  static int excerptWords(SplittableRandom random) {
    return SHORTEST_EXCERPT + EXCERPT_WORDS.next(random);
  }
}
