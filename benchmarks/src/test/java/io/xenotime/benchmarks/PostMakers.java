package io.xenotime.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Makers of posts for tests, each made once: counting the sample archive takes a second. */
final class PostMakers {

  static final long SEED = 17;

  static final PostMaker SMALL = maker(400, SEED);
  static final PostMaker OTHER_SEED = maker(400, SEED + 1);

  private PostMakers() {}

  static PostMaker maker(long posts, long seed) {
    try {
      return PostMaker.of(new CorpusSpec(posts, seed), SampleArchive.near(Path.of("")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
