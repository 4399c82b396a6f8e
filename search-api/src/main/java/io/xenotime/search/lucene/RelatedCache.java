package io.xenotime.search.lucene;

import io.xenotime.search.IndexVersion;
import io.xenotime.search.lucene.RelatedSearch.Found;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which articles were found related to those asked about lately, for one state of an index: a newer
 * one empties it. Safe for many threads.
 */
final class RelatedCache {

  /** At some kilobytes each. */
  private static final int MOST = 2_000;

  private final Map<Asked, List<Found>> found = new LinkedHashMap<>(16, 0.75f, true);
  private Optional<IndexVersion> version = Optional.empty();

  /**
   * What was asked.
   *
   * @param most how many articles, at most
   */
  record Asked(long id, int most) {}

  /** Returns what was found in this state of the index, if that is known. */
  synchronized Optional<List<Found>> get(IndexVersion index, Asked asked) {
    return version.filter(index::equals).map(same -> found.get(asked));
  }

  /** Keeps what was found; the answer that was not asked for longest goes when there are many. */
  synchronized void put(IndexVersion index, Asked asked, List<Found> answer) {
    if (!version.equals(Optional.of(index))) {
      found.clear();
      version = Optional.of(index);
    }
    found.put(asked, List.copyOf(answer));
    if (found.size() > MOST) {
      found.remove(found.keySet().iterator().next());
    }
  }

  synchronized int size() {
    return found.size();
  }
}
