package io.xenotime.posts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Gives the documents of a collection numbers, the same in every run: a plain number below 2^52 is
 * its own, every other name has one from there up to 2^53 made of its hash, so that the two kinds
 * never meet. Remembers about 70 bytes for each name of the second kind. Safe for many threads.
 */
final class BeirNumbers {

  private static final long FIRST_HASHED = 1L << 52;
  private static final Pattern PLAIN_NUMBER = Pattern.compile("[1-9][0-9]{0,15}");

  private final Function<String, byte[]> hash;
  private final Map<Long, Long> owners = new ConcurrentHashMap<>();

  BeirNumbers() {
    this(BeirNumbers::sha256);
  }

  /** Makes numbers of this hash of 16 bytes or more. */
  BeirNumbers(Function<String, byte[]> hash) {
    this.hash = hash;
  }

  /**
   * Returns the number of the document of this name.
   *
   * @throws UnusablePost if another one in this run has that number, which this one would replace
   */
  long of(String name) throws UnusablePost {
    if (PLAIN_NUMBER.matcher(name).matches() && Long.parseLong(name) < FIRST_HASHED) {
      return Long.parseLong(name);
    }
    ByteBuffer bytes = ByteBuffer.wrap(hash.apply(name));
    long number = FIRST_HASHED | bytes.getLong() >>> 12;
    long rest = bytes.getLong();
    Long owner = owners.putIfAbsent(number, rest);
    if (owner != null && owner != rest) {
      throw new UnusablePost("must have a number of its own, got another document's: " + number);
    }
    return number;
  }

  private static byte[] sha256(String name) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
