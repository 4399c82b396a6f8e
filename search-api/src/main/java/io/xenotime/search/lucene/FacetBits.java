package io.xenotime.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * For each value of a facet, the articles of one segment that carry it, deleted ones too: as bits,
 * or as a list when there are few. Immutable, safe for many threads. Takes at most 4 bytes for each
 * term of an article.
 *
 * @param byOrdinal by the ordinal of the value in the segment's doc values
 * @param any the articles with any value
 * @param steps how many words of bits and list entries are looked at to count all values
 */
record FacetBits(List<Carriers> byOrdinal, Carriers any, long steps) {

  /** The articles with one value. */
  sealed interface Carriers {

    /** Returns how many of the matching articles are among them. */
    int among(FixedBitSet matching);

    /** How much is looked at for that. */
    int steps();
  }

  /** A bit for each article of the segment. */
  private record Dense(FixedBitSet articles) implements Carriers {
    @Override
    public int among(FixedBitSet matching) {
      return (int) FixedBitSet.intersectionCount(matching, articles);
    }

    @Override
    public int steps() {
      return FixedBitSet.bits2words(articles.length());
    }
  }

  /** The articles in order. */
  private record Sparse(int[] articles) implements Carriers {
    @Override
    public int among(FixedBitSet matching) {
      int count = 0;
      for (int article : articles) {
        count += matching.get(article) ? 1 : 0;
      }
      return count;
    }

    @Override
    public int steps() {
      return articles.length;
    }
  }

  /** Reads all of a segment's values; about 50 ns an article. */
  static FacetBits read(LeafReader segment, String field) throws IOException {
    int[] sizes = sizes(DocValues.getSortedSet(segment, field));
    int[][] articles = new int[sizes.length][];
    for (int ordinal = 0; ordinal < sizes.length; ordinal++) {
      articles[ordinal] = new int[sizes[ordinal]];
    }
    FixedBitSet any = new FixedBitSet(segment.maxDoc());
    int[] filled = new int[sizes.length];
    SortedSetDocValues values = DocValues.getSortedSet(segment, field);
    for (int article = values.nextDoc();
        article != DocIdSetIterator.NO_MORE_DOCS;
        article = values.nextDoc()) {
      any.set(article);
      for (int left = values.docValueCount(); left > 0; left--) {
        int ordinal = (int) values.nextOrd();
        articles[ordinal][filled[ordinal]++] = article;
      }
    }
    List<Carriers> byOrdinal = new ArrayList<>(sizes.length);
    long steps = 0;
    for (int[] carriers : articles) {
      byOrdinal.add(carriers(carriers, segment.maxDoc()));
      steps += byOrdinal.getLast().steps();
    }
    return new FacetBits(List.copyOf(byOrdinal), new Dense(any), steps);
  }

  private static int[] sizes(SortedSetDocValues values) throws IOException {
    int[] sizes = new int[(int) values.getValueCount()];
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      for (int left = values.docValueCount(); left > 0; left--) {
        sizes[(int) values.nextOrd()]++;
      }
    }
    return sizes;
  }

  private static Carriers carriers(int[] articles, int all) {
    if (articles.length <= FixedBitSet.bits2words(all)) {
      return new Sparse(articles);
    }
    FixedBitSet bits = new FixedBitSet(all);
    for (int article : articles) {
      bits.set(article);
    }
    return new Dense(bits);
  }
}
