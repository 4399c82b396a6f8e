package io.xenotime.benchmarks;

import picocli.CommandLine.Option;

/** Which made-up archive, as options. */
final class CorpusOptions {

  @Option(
      names = "--posts",
      defaultValue = "100000",
      description = "How many posts (default: ${DEFAULT-VALUE}).")
  private long posts;

  @Option(
      names = "--seed",
      defaultValue = "17",
      description = "What all randomness starts from (default: ${DEFAULT-VALUE}).")
  private long seed;

  CorpusSpec spec() {
    return new CorpusSpec(posts, seed);
  }
}
