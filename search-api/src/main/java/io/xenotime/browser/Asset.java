package io.xenotime.browser;

import static java.util.Objects.requireNonNull;

import io.xenotime.http.ShortHash;
import java.nio.charset.StandardCharsets;

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
    return new Asset(path, type, text, ShortHash.of(text));
  }

  /** Returns the address under which it never changes, from the server's root. */
  String address() {
    return path + "?v=" + hash;
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
