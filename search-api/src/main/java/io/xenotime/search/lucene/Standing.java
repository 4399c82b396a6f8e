package io.xenotime.search.lucene;

import java.util.Comparator;
import org.apache.lucene.index.LeafReaderContext;

/**
 * What an article is compared by with others of its group. Immutable.
 *
 * @param leaf the segment it is in
 * @param article its number there
 * @param published in seconds since the epoch, as is {@code modified}
 */
record Standing(
    LeafReaderContext leaf, int article, float score, long published, long modified, long id) {

  /** Published first, of several the lowest id. */
  static final Comparator<Standing> EARLIEST =
      Comparator.comparingLong(Standing::published).thenComparingLong(Standing::id);

  /** Published last, of several the highest id: what decides among equals in every order. */
  static final Comparator<Standing> NEWEST = EARLIEST.reversed();

  static final Comparator<Standing> RELEVANCE =
      Comparator.comparing(Standing::score).reversed().thenComparing(NEWEST);

  static final Comparator<Standing> OLDEST =
      Comparator.comparingLong(Standing::published).thenComparing(NEWEST);

  static final Comparator<Standing> UPDATED =
      Comparator.comparingLong(Standing::modified).reversed().thenComparing(NEWEST);
}
