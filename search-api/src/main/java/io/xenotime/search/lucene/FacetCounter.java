package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts, for each value of some facets, the matching articles that carry it. Matches are gathered
 * a segment at a time; then each facet is counted in the way that is cheaper for it: value by value
 * with bits, or match by match with doc values.
 */
final class FacetCounter extends SimpleCollector {

  /** How many words of bits or entries of lists are looked at in the time of one match's values. */
  private static final int STEPS_PER_MATCH = 60;

  /** Fewer matches are counted at once, and need no bits to be read. */
  private static final int FEW_MATCHES = 64;

  private final List<FacetTerms> facets;
  private final FacetBitsCache bits;
  private final List<Counts> counts = new ArrayList<>();

  private LeafReaderContext leaf;
  private FixedBitSet matching = new FixedBitSet(0);
  private int matches;

  private FacetCounter(List<FacetTerms> facets, FacetBitsCache bits) {
    this.facets = facets;
    this.bits = bits;
    facets.forEach(facet -> counts.add(new Counts(facet.terms().size())));
  }

  /** What was counted of one facet. */
  static final class Counts {
    private final long[] counts;
    private long missing;

    private Counts(int values) {
      this.counts = new long[values];
    }

    /** Returns the counts by the place of the value in the facet's terms. */
    long[] counts() {
      return counts;
    }

    /** Returns how many matching articles have no value. */
    long missing() {
      return missing;
    }

    private void add(Counts other) {
      missing += other.missing;
      for (int i = 0; i < counts.length; i++) {
        counts[i] += other.counts[i];
      }
    }
  }

  /** Returns a counter of these facets, whose counts come in the same order. */
  static CollectorManager<FacetCounter, List<Counts>> of(
      List<FacetTerms> facets, FacetBitsCache bits) {
    return new CollectorManager<>() {
      @Override
      public FacetCounter newCollector() {
        return new FacetCounter(facets, bits);
      }

      @Override
      public List<Counts> reduce(Collection<FacetCounter> counters) {
        List<Counts> all = facets.stream().map(facet -> new Counts(facet.terms().size())).toList();
        for (FacetCounter counter : counters) {
          for (int i = 0; i < all.size(); i++) {
            all.get(i).add(counter.counts.get(i));
          }
        }
        return all;
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext next) {
    leaf = next;
    matching = new FixedBitSet(next.reader().maxDoc());
    matches = 0;
  }

  @Override
  public void collect(int article) {
    matching.set(article);
    matches++;
  }

  @Override
  public void finish() throws IOException {
    for (int i = 0; i < facets.size() && matches > 0; i++) {
      count(facets.get(i), counts.get(i));
    }
  }

  private void count(FacetTerms facet, Counts counted) throws IOException {
    LeafReader segment = leaf.reader();
    String field = IndexField.TERMS.of(facet.facet());
    int[] termOfOrdinal = facet.ofOrdinals(leaf.ord);
    if (matches > FEW_MATCHES) {
      FacetBits articles = bits.of(segment, field);
      if (articles.steps() < (long) matches * STEPS_PER_MATCH) {
        countByValue(articles, termOfOrdinal, counted);
        return;
      }
    }
    countByMatch(DocValues.getSortedSet(segment, field), termOfOrdinal, counted);
  }

  private void countByValue(FacetBits articles, int[] termOfOrdinal, Counts counted) {
    for (int ordinal = 0; ordinal < termOfOrdinal.length; ordinal++) {
      counted.counts[termOfOrdinal[ordinal]] += articles.byOrdinal().get(ordinal).among(matching);
    }
    counted.missing += matches - articles.any().among(matching);
  }

  private void countByMatch(SortedSetDocValues values, int[] termOfOrdinal, Counts counted)
      throws IOException {
    int[] byOrdinal = new int[termOfOrdinal.length];
    BitSetIterator articles = new BitSetIterator(matching, matches);
    for (int article = articles.nextDoc();
        article != DocIdSetIterator.NO_MORE_DOCS;
        article = articles.nextDoc()) {
      if (!values.advanceExact(article)) {
        counted.missing++;
        continue;
      }
      for (int left = values.docValueCount(); left > 0; left--) {
        byOrdinal[(int) values.nextOrd()]++;
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      counted.counts[termOfOrdinal[ordinal]] += byOrdinal[ordinal];
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
