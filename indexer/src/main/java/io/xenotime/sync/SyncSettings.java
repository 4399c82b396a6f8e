package io.xenotime.sync;

import java.time.Duration;

/**
 * How a sync is done. Immutable.
 *
 * @param threads how many posts are worked on at once
 * @param commitEvery after that much work a commit makes what came so far visible, and safe from a
 *     kill
 * @param removal how much of the index may vanish at once
 * @param full whether every post is fetched, and not only those that look changed
 * @param retryAll whether failing posts are asked for at once, and not only when their time has
 *     come
 * @param oncePerPass whether nothing is committed before a pass is through
 * @param mostPasses how often site and index are compared, until they are equal
 */
public record SyncSettings(
    int threads,
    Duration commitEvery,
    MassRemoval removal,
    boolean full,
    boolean retryAll,
    boolean oncePerPass,
    int mostPasses) {

  public SyncSettings {
    if (threads < 1 || mostPasses < 1) {
      throw new IllegalArgumentException(
          "threads and mostPasses must be 1 or more, got " + threads + " and " + mostPasses);
    }
  }
}
