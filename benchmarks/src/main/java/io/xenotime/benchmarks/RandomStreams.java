package io.xenotime.benchmarks;

import java.util.SplittableRandom;

/**
 * All randomness of a benchmark, from one seed. Each purpose, and each post within a purpose, has a
 * {@link SplittableRandom} of its own that starts at a mix of the seed, the purpose and the number;
 * so any post can be made without those before it. Immutable, safe for many threads.
 *
 * @param seed of everything
 */
record RandomStreams(long seed) {

  /** What a stream decides. */
  enum Purpose {
    TAIL_WORDS,
    ORGANIZATIONS,
    TITLE,
    POST,
    QUERIES,
    TYPED
  }

  /** Returns the stream of a purpose, at its start. */
  SplittableRandom of(Purpose purpose) {
    return of(purpose, 0);
  }

  /** Returns the stream of the numbered thing within a purpose, at its start. */
  SplittableRandom of(Purpose purpose, long number) {
    return new SplittableRandom(mix(mix(mix(seed) + purpose.ordinal()) + number));
  }

  /** David Stafford's 13th variant of the 64-bit MurmurHash3 finalizer. */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
