package io.xenotime.http;

import io.xenotime.search.IndexVersion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The value of the header {@code ETag}: the state of the index and what was asked. Immutable. Weak
 * (RFC 9110), as two answers with the same tag may still differ in the time they took.
 */
public record EntityTag(String value) {

  /** To be counted up when the same index gives answers of another shape. */
  private static final String SHAPE = "1";

  /** Returns the tag of what this state of the index answers at this address. */
  public static EntityTag of(IndexVersion index, String address) {
    return new EntityTag("W/\"" + index.tag() + "-" + digest(SHAPE + address) + "\"");
  }

  /** Returns whether the value of a header {@code If-None-Match} names this tag. */
  boolean isIn(String ifNoneMatch) {
    return Arrays.stream(ifNoneMatch.split(","))
        .map(String::strip)
        .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(value)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
