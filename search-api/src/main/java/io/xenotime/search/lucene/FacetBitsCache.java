package io.xenotime.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  private final Map<CacheKey, Map<String, FacetBits>> bits = new ConcurrentHashMap<>();
  private final Map<CacheKey, Map<String, FacetBits.Counts>> totals = new ConcurrentHashMap<>();

  /** Returns the bits of a facet in a segment. */
  FacetBits of(LeafReaderContext leaf, FacetTerms facet) {
    return kept(
        bits,
        leaf.reader().getCoreCacheHelper(),
        facet,
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
    return kept(totals, leaf.reader().getReaderCacheHelper(), facet, counting);
  }

  private static <T> T kept(
      Map<CacheKey, Map<String, T>> bySegment,
      CacheHelper segment,
      FacetTerms facet,
      Supplier<T> reading) {
    Map<String, T> byFacet =
        bySegment.computeIfAbsent(
            segment.getKey(),
            key -> {
              segment.addClosedListener(bySegment::remove);
              return new ConcurrentHashMap<>();
            });
    return byFacet.computeIfAbsent(facet.facet().taxonomy(), name -> reading.get());
  }
}
