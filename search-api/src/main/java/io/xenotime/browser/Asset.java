package io.xenotime.browser;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that pages load. Immutable.
 *
 * @param path where it is served, such as {@code /assets/search.css}
 * @param type its media type
 * @param text what is sent
 * @param hash of the text; another text has another
 */
record Asset(String path, String type, String text, String hash) {

  Asset {
    requireNonNull(path, "path");
    requireNonNull(type, "type");
    requireNonNull(text, "text");
    requireNonNull(hash, "hash");
  }

  static Asset of(String path, String type, String text) {
    return new Asset(path, type, text, hashOf(text));
  }

  /** Returns the address under which it never changes, from the server's root. */
  String address() {
    return path + "?v=" + hash;
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hashOf(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
