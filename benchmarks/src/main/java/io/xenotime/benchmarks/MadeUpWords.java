package io.xenotime.benchmarks;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Pronounceable words that mean nothing, no two the same. For one thread. */
final class MadeUpWords {

  private static final String[] STARTS = {
    "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p",
    "pr", "r", "s", "sh", "st", "t", "tr", "v", "w", "z"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
  private static final String[] ENDS = {
    "", "", "", "n", "r", "l", "m", "s", "t", "k", "nd", "rt", "x"
  };

  private final SplittableRandom random;
  private final Set<String> taken;

  /** Makes words from a stream, none of those that are taken. */
  MadeUpWords(SplittableRandom random, Set<String> taken) {
    this.random = random;
    this.taken = new HashSet<>(taken);
  }

  /** Returns a word of two or three syllables in lower case that was not returned before. */
  String next() {
    String word;
    do {
      StringBuilder letters = new StringBuilder();
      for (int syllables = random.nextInt(4) < 3 ? 2 : 3; syllables > 0; syllables--) {
        letters.append(one(STARTS)).append(one(VOWELS)).append(one(ENDS));
      }
      word = letters.toString();
    } while (!taken.add(word));
    return word;
  }

  private String one(String[] parts) {
    return parts[random.nextInt(parts.length)];
  }
}
