package io.xenotime.run;

import java.time.Duration;

/**
 * What a run did. Immutable.
 *
 * @param indexed articles that were not in the index before
 * @param replaced articles that were, with other content
 * @param removed articles taken out: no longer published, or asked for
 * @param unchanged articles that were in the index with the same content
 * @param withdrawn posts that are not, or no longer, published
 * @param rejected posts, or whole files, that could not be used
 * @param elapsed how long it took, the commit included
 * @param bytes read, as they lie on the disk
 */
public record IndexReport(
    long indexed,
    long replaced,
    long removed,
    long unchanged,
    long withdrawn,
    long rejected,
    Duration elapsed,
    long bytes) {

  /** Returns how many posts were handled, whatever became of them. */
  public long posts() {
    return indexed + replaced + unchanged + withdrawn + rejected;
  }

  /** Returns how long it took. */
  public double seconds() {
    return elapsed.toNanos() / 1e9;
  }

  /** Returns how many posts were handled in a second. */
  public double postsPerSecond() {
    return posts() / Math.max(seconds(), 1e-9);
  }

  /** Returns how many million bytes were read in a second. */
  public double megabytesPerSecond() {
    return bytes / 1e6 / Math.max(seconds(), 1e-9);
  }
}
