package io.xenotime.write.lucene;

import java.util.HashSet;
import java.util.Set;

/**
 * The ids of the articles that were put or deleted since the last commit, as long as they are few.
 * Safe for many threads.
 */
final class ChangedArticles {

  /** Beyond, all articles are looked at, which takes longer and no more memory. */
  private static final int FEW = 10_000;

  private final Set<Long> ids = new HashSet<>();

  synchronized void add(long id) {
    if (ids.size() <= FEW) {
      ids.add(id);
    }
  }

  synchronized boolean isEmpty() {
    return ids.isEmpty();
  }

  /** Returns whether it was worth keeping each id. */
  synchronized boolean areFew() {
    return ids.size() <= FEW;
  }

  /** Returns the ids of few changed articles. */
  synchronized Set<Long> ids() {
    return Set.copyOf(ids);
  }

  synchronized void clear() {
    ids.clear();
  }
}
