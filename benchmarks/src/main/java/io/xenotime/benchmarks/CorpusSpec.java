package io.xenotime.benchmarks;

/**
 * Which made-up archive. Immutable.
 *
 * @param posts how many, 1 or more
 * @param seed of everything random
 */
record CorpusSpec(long posts, long seed) {

  /** Counted up whenever the same specification makes other bytes. */
  private static final int GENERATOR = 1;

  CorpusSpec {
    if (posts < 1) {
      throw new IllegalArgumentException("posts must be 1 or more, got " + posts);
    }
  }

  /** Returns a text that is the same for the same bytes, as long as the sample archive is. */
  String stamp() {
    return "generator " + GENERATOR + ", posts " + posts + ", seed " + seed;
  }
}
