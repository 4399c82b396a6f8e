package io.xenotime.sync;

import io.xenotime.posts.Rejected;
import io.xenotime.run.RejectedPosts;
import io.xenotime.site.Inventory;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Remembers which versions of which posts are of no use, so that they are not fetched again and
 * again. Safe for many threads.
 */
final class SetAside implements RejectedPosts {

  private final Map<Long, Long> posts;
  private final Inventory inventory;
  private final RejectedPosts next;
  private final AtomicInteger added = new AtomicInteger();

  /** Adds to those remembered, by the versions of an inventory; passes all on to the next. */
  SetAside(Map<Long, Long> before, Inventory inventory, RejectedPosts next) {
    this.posts = new ConcurrentHashMap<>(before);
    this.inventory = inventory;
    this.next = next;
  }

  @Override
  public void add(Rejected rejected) throws IOException {
    int row = inventory.row(rejected.id());
    if (row >= 0) {
      posts.put(rejected.id(), inventory.modified(row));
      added.incrementAndGet();
    }
    next.add(rejected);
  }

  /** Returns the posts, each with the seconds of the epoch when it was modified. */
  Map<Long, Long> posts() {
    return Map.copyOf(posts);
  }

  /** Returns how many came to those that were remembered before. */
  int added() {
    return added.get();
  }
}
