package io.xenotime.posts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Gives names numbers from 2^52 up to 2^53 made of their hash, the same in every run. Remembers
 * about 70 bytes for each. Safe for many threads.
 */
final class HashedNumbers {

  /** The lowest number given; what has a number of its own has a lower one. */
  static final long FIRST = 1L << 52;

  private final Function<String, byte[]> hash;
  private final Map<Long, Long> owners = new ConcurrentHashMap<>();

  HashedNumbers() {
    this(HashedNumbers::sha256);
  }

  /** Makes numbers of this hash of 16 bytes or more. */
  HashedNumbers(Function<String, byte[]> hash) {
    this.hash = hash;
  }

  /**
   * Returns the number of this name.
   *
   * @throws UnusablePost if another one in this run has that number, which this one would replace
   */
  long of(String name) throws UnusablePost {
    ByteBuffer bytes = ByteBuffer.wrap(hash.apply(name));
    long number = FIRST | bytes.getLong() >>> 12;
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
