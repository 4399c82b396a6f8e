package io.xenotime.search.lucene;

import java.util.Arrays;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values of a facet that few articles of a segment carry, laid out for counting. The first
 * values of each article lie in columns, which are read without a branch: so the processor asks for
 * the memory of many articles at once, where it would wait for that of each to learn how long its
 * list is. What does not fit into columns is spilled into lists. Immutable, safe for many threads.
 */
final class RareValues {

  /** Those of a facet without any. */
  static final RareValues NONE = new Builder(0, 0, 0).build();

  private final char[][] columns;

  /** What stands in a column where an article has no value, behind all ordinals in columns. */
  private final char none;

  private final Spilled spilled;

  /**
   * Values beside those in columns.
   *
   * @param articles in order, once for each value
   */
  private record Spilled(int[] articles, int[] ordinals) {}

  private RareValues(char[][] columns, char none, Spilled spilled) {
    this.columns = columns;
    this.none = none;
    this.spilled = spilled;
  }

  /** Adds up the values of the matching articles. */
  void count(int[] matching, FixedBitSet bits, int[] byOrdinal) {
    int[] inColumns = new int[none + 1];
    for (char[] column : columns) {
      for (int article : matching) {
        inColumns[column[article]]++;
      }
    }
    for (int ordinal = 0; ordinal < none; ordinal++) {
      byOrdinal[ordinal] += inColumns[ordinal];
    }
    for (int i = 0; i < spilled.articles().length; i++) {
      if (bits.get(spilled.articles()[i])) {
        byOrdinal[spilled.ordinals()[i]]++;
      }
    }
  }

  /** Takes values down, article by article. One thread. */
  static final class Builder {

    private static final int MOST_COLUMNS = 8;

    /** A column is worth its memory when one article in so many has a value for it. */
    private static final int WORTH_A_COLUMN = 32;

    private final int segment;
    private final char none;
    private final int[] articles;
    private final int[] ordinals;
    private int taken;

    /**
     * @param segment how many articles it has
     * @param values how many it has, frequent ones too
     * @param pairs of an article and a rare value
     */
    Builder(int segment, int values, int pairs) {
      this.segment = segment;
      this.none = (char) Math.min(values, Character.MAX_VALUE);
      this.articles = new int[pairs];
      this.ordinals = new int[pairs];
    }

    /** Adds a value of an article; articles come in order. */
    void add(int article, int ordinal) {
      articles[taken] = article;
      ordinals[taken] = ordinal;
      taken++;
    }

    RareValues build() {
      int[] places = places();
      char[][] columns = new char[worthwhile(places)][segment];
      for (char[] column : columns) {
        Arrays.fill(column, none);
      }
      int left = 0;
      for (int i = 0; i < taken; i++) {
        if (places[i] < columns.length) {
          columns[places[i]][articles[i]] = (char) ordinals[i];
        } else {
          articles[left] = articles[i];
          ordinals[left] = ordinals[i];
          left++;
        }
      }
      return new RareValues(
          columns, none, new Spilled(Arrays.copyOf(articles, left), Arrays.copyOf(ordinals, left)));
    }

    /** Returns the column each value would stand in; none for an ordinal of more than two bytes. */
    private int[] places() {
      int[] places = new int[taken];
      int next = 0;
      for (int i = 0; i < taken; i++) {
        next = i > 0 && articles[i] == articles[i - 1] ? next : 0;
        places[i] = ordinals[i] < none ? next++ : Integer.MAX_VALUE;
      }
      return places;
    }

    private int worthwhile(int[] places) {
      int[] filled = new int[MOST_COLUMNS];
      for (int place : places) {
        if (place < MOST_COLUMNS) {
          filled[place]++;
        }
      }
      return (int)
          Arrays.stream(filled)
              .takeWhile(values -> values > 0 && values >= segment / WORTH_A_COLUMN)
              .count();
    }
  }
}
