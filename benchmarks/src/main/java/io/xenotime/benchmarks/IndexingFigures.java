package io.xenotime.benchmarks;

import java.time.Duration;

/**
 * What indexing took. Immutable.
 *
 * @param posts that were given
 * @param inputBytes of their files
 * @param wall from the start of the program to its end
 * @param used by the program
 * @param indexBytes on disk afterwards
 */
record IndexingFigures(
    long posts, long inputBytes, Duration wall, ProgramFigures used, long indexBytes) {

  double postsPerSecond() {
    return posts * 1e9 / wall.toNanos();
  }

  /** Returns input in millions of bytes a second. */
  double megabytesPerSecond() {
    return inputBytes * 1e3 / wall.toNanos();
  }
}
