package io.xenotime.benchmarks;

/**
 * Which made-up archive. Immutable.
 *
 * @param posts how many, 1 or more
 * @param seed of everything random
 */
record CorpusSpec(long posts, long seed) {

  CorpusSpec {
    if (posts < 1) {
      throw new IllegalArgumentException("posts must be 1 or more, got " + posts);
    }
  }
}
