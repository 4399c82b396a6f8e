package io.xenotime.sync;

import io.xenotime.posts.Rejected;
import io.xenotime.run.IndexReport;
import io.xenotime.site.Traffic;
import java.time.Duration;
import java.util.List;

/**
 * What one run of a sync did. Immutable.
 *
 * @param counts what became of posts and articles
 * @param retagged how many articles got other terms, or other names for them, without being fetched
 * @param articles how many the index holds now
 * @param listed how many posts the site lists
 * @param withheld how many posts of the site take a password, and are not indexed
 * @param setAside how many posts are left alone, as this very version of them is of no use
 * @param failed posts that the site could not give, with what came; the index keeps what it had
 * @param passes how often the site's inventory was compared
 * @param whole whether the inventory was a whole one, and the index is now equal to it
 * @param traffic what was asked of the site
 * @param elapsed how long it took
 */
public record SyncReport(
    IndexReport counts,
    long retagged,
    long articles,
    long listed,
    int withheld,
    int setAside,
    List<Rejected> failed,
    int passes,
    boolean whole,
    Traffic traffic,
    Duration elapsed) {

  public SyncReport {
    failed = List.copyOf(failed);
  }

  /** Returns how many posts the site lists that the index does not hold, for whatever reason. */
  long notIndexed() {
    return listed - articles;
  }

  /** Returns whether every post of the site could be read and used. */
  public boolean isClean() {
    return failed.isEmpty() && counts.rejected() == 0 && setAside == 0;
  }
}
