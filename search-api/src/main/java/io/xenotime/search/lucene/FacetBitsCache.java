package io.xenotime.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/**
 * The bits of segments that have been asked for, for as long as the segments are open: a segment
 * never changes, so that a new state of an index costs its new segments only. Safe for many
 * threads.
 */
final class FacetBitsCache {

  private final Map<CacheKey, Map<String, FacetBits>> bySegment = new ConcurrentHashMap<>();

  /** Returns the bits of a facet's field in a segment. */
  FacetBits of(LeafReader segment, String field) {
    CacheHelper core = segment.getCoreCacheHelper();
    Map<String, FacetBits> byField =
        bySegment.computeIfAbsent(
            core.getKey(),
            key -> {
              core.addClosedListener(bySegment::remove);
              return new ConcurrentHashMap<>();
            });
    return byField.computeIfAbsent(field, name -> read(segment, name));
  }

  private static FacetBits read(LeafReader segment, String field) {
    try {
      return FacetBits.read(segment, field);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
