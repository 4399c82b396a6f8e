package io.xenotime.posts;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Gives the documents of a collection numbers, the same in every run: a plain number below 2^52 is
 * its own, every other name has one from there up to 2^53 made of its hash, so that the two kinds
 * never meet. Safe for many threads.
 */
final class BeirNumbers {

  private static final Pattern PLAIN_NUMBER = Pattern.compile("[1-9][0-9]{0,15}");

  private final HashedNumbers hashed;

  BeirNumbers() {
    this.hashed = new HashedNumbers();
  }

  /** Makes numbers of this hash of 16 bytes or more. */
  BeirNumbers(Function<String, byte[]> hash) {
    this.hashed = new HashedNumbers(hash);
  }

  /**
   * Returns the number of the document of this name.
   *
   * @throws UnusablePost if another one in this run has that number, which this one would replace
   */
  long of(String name) throws UnusablePost {
    boolean plain = PLAIN_NUMBER.matcher(name).matches();
    return plain && Long.parseLong(name) < HashedNumbers.FIRST
        ? Long.parseLong(name)
        : hashed.of(name);
  }
}
