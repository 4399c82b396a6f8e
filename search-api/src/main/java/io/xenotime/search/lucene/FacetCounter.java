package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Counts, for each value of a facet, the matching articles that carry it, a segment at a time in
 * the way that is cheapest for it: not at all when all its articles match, match by match with doc
 * values when few do, else with bits. Safe for many threads.
 */
final class FacetCounter {

  /** How many words of bits are looked at in the time of one match's doc values. */
  private static final int WORDS_PER_MATCH = 150;

  /** Fewer matches are counted at once, and need no bits to be read. */
  private static final int FEW_MATCHES = 64;

  private final FacetBitsCache cache;

  FacetCounter(FacetBitsCache cache) {
    this.cache = cache;
  }

  /** Counts the facet's values among the matches. */
  FacetTally count(FacetTerms facet, Matches matches) throws IOException {
    FacetTally tally = new FacetTally(facet);
    for (LeafReaderContext leaf : matches.leaves()) {
      int count = matches.count(leaf);
      if (count == 0) {
        continue;
      }
      if (count <= FEW_MATCHES) {
        countByMatch(facet, leaf, matches, tally);
        continue;
      }
      FacetBits bits = cache.of(leaf, facet);
      if (count == leaf.reader().numDocs()) {
        FacetBits.Counts all = cache.totals(leaf, facet, () -> bits.among(matches, leaf));
        tally.add(all, facet.ofOrdinals(leaf.ord));
      } else if (bits.words() < (long) count * WORDS_PER_MATCH) {
        tally.add(bits.among(matches, leaf), facet.ofOrdinals(leaf.ord));
      } else {
        countByMatch(facet, leaf, matches, tally);
      }
    }
    return tally;
  }

  private static void countByMatch(
      FacetTerms facet, LeafReaderContext leaf, Matches matches, FacetTally tally)
      throws IOException {
    SortedSetDocValues values =
        DocValues.getSortedSet(leaf.reader(), IndexField.TERMS.of(facet.facet()));
    int[] placeOfOrdinal = facet.ofOrdinals(leaf.ord);
    boolean flat = facet.places().isFlat();
    int[] lastCounted = flat ? new int[0] : new int[facet.terms().size()];
    Arrays.fill(lastCounted, -1);
    for (int article : matches.articles(leaf)) {
      if (!values.advanceExact(article)) {
        tally.addMissing(1);
        continue;
      }
      for (int left = values.docValueCount(); left > 0; left--) {
        int place = placeOfOrdinal[(int) values.nextOrd()];
        tally.addDirect(place, 1);
        if (!flat) {
          for (int above : facet.places().line(place)) {
            if (lastCounted[above] != article) {
              lastCounted[above] = article;
              tally.addRolledUp(above, 1);
            }
          }
        }
      }
    }
  }
}
