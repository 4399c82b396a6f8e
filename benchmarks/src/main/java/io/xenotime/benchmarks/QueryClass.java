package io.xenotime.benchmarks;

import java.util.Locale;

/** The kinds of searches in the mix, each with its share in percent: chosen, not measured. */
enum QueryClass {
  /** What readers type most: two words of a headline. */
  TWO_WORDS(38),
  /** Three words of a headline. */
  THREE_WORDS(9),
  /** A word that about a third of all posts has. */
  FREQUENT_WORD(8),
  /** A word that hardly any post has. */
  RARE_WORD(7),
  /** Two neighbouring words in quotation marks. */
  PHRASE(6),
  /** A word in one region. */
  WORD_IN_REGION(6),
  /** The first three to five letters of a word. */
  PREFIX(5),
  /** A word, newest posts first. */
  NEWEST_FIRST(5),
  /** No words at all: the start page with its facets. */
  EVERYTHING(4),
  /** A word that about a tenth of all posts has. */
  BROAD_WORD(3),
  /** A word in either of two regions within some months. */
  REGIONS_AND_DATES(3),
  /** The third page of a frequent word. */
  PAGE_THREE(3),
  /** A word in the title. */
  TITLE_WORD(3),
  /** What the box suggests for the letters typed so far; measured apart from searches. */
  SUGGESTION(0);

  private final int percent;

  QueryClass(int percent) {
    this.percent = percent;
  }

  /** Returns the share of all searches. */
  int percent() {
    return percent;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
