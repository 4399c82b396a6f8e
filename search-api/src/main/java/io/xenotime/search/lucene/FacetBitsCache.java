package io.xenotime.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReaderContext;

/**
 * What facets are counted with, kept for as long as the segments are open it was read from: a
 * segment never changes, so that a new state of an index costs its new segments only. Safe for many
 * threads.
 */
final class FacetBitsCache {

  private final Map<CacheKey, Map<Layout, FacetBits>> bits = new ConcurrentHashMap<>();
  private final Map<CacheKey, Map<Layout, FacetBits.Counts>> totals = new ConcurrentHashMap<>();

  /**
   * What bits are read for. Where a value lies may hang on the name that other segments give it, so
   * that a segment can be laid out anew though it did not change.
   *
   * @param nodes of the facet's tree, by the ordinal of the value in the segment
   */
  private record Layout(String taxonomy, List<List<String>> nodes) {

    static Layout of(LeafReaderContext leaf, FacetTerms facet) {
      return new Layout(facet.facet().taxonomy(), facet.nodes(leaf.ord));
    }
  }

  /** Returns the bits of a facet in a segment. */
  FacetBits of(LeafReaderContext leaf, FacetTerms facet) {
    return kept(
        bits,
        leaf.reader().getCoreCacheHelper(),
        Layout.of(leaf, facet),
        () -> {
          try {
            return FacetBits.read(leaf, facet);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Returns the counts of a facet among all articles of a segment that are not deleted. */
  FacetBits.Counts totals(
      LeafReaderContext leaf, FacetTerms facet, Supplier<FacetBits.Counts> counting) {
    // Other than bits, counts change with each deletion.
    return kept(totals, leaf.reader().getReaderCacheHelper(), Layout.of(leaf, facet), counting);
  }

  private static <T> T kept(
      Map<CacheKey, Map<Layout, T>> bySegment,
      CacheHelper segment,
      Layout layout,
      Supplier<T> reading) {
    Map<Layout, T> byLayout =
        bySegment.computeIfAbsent(
            segment.getKey(),
            key -> {
              segment.addClosedListener(bySegment::remove);
              return new ConcurrentHashMap<>();
            });
    return byLayout.computeIfAbsent(layout, none -> reading.get());
  }
}
