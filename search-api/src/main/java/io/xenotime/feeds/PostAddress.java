package io.xenotime.feeds;

import io.xenotime.search.Hit;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Where a post is found and what it is known by. */
final class PostAddress {

  /** What may stand in an address beside letters and digits (RFC 3986). */
  private static final String ALLOWED = "-._~:/?#[]@!$&'()*+,;=%";

  private PostAddress() {}

  /** Returns the absolute address, in ASCII; empty unless it is http or https with a host. */
  static Optional<String> of(Hit hit) {
    try {
      URI address = new URI(ascii(hit.url().strip()));
      boolean web =
          "http".equalsIgnoreCase(address.getScheme())
              || "https".equalsIgnoreCase(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address.toString()) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  /** Returns what stays the same as long as the post is the same: its address or its number. */
  static String id(Hit hit) {
    return of(hit).orElseGet(() -> "urn:xenotime:post:" + hit.id());
  }

  private static String ascii(String address) {
    StringBuilder ascii = new StringBuilder(address.length());
    for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
      if (Character.isLetterOrDigit(unit) || unit > 0 && ALLOWED.indexOf(unit) >= 0) {
        ascii.append((char) unit);
      } else {
        ascii.append(String.format(Locale.ROOT, "%%%02X", unit & 0xff));
      }
    }
    return ascii.toString();
  }
}
