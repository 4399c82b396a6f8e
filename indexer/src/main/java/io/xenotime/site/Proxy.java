package io.xenotime.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A server that passes requests on. Immutable; its text hides the password.
 *
 * @param scheme how it is talked to itself: http or https
 * @param login what it wants to know first, if anything
 */
record Proxy(String scheme, String host, int port, Optional<Credentials> login) {

  /**
   * Reads the value of a variable: {@code host:port} or a URL, with a user or without.
   *
   * @throws IllegalArgumentException if it is something else; the value is not repeated
   */
  static Proxy parse(String variable, String value) {
    URI address;
    try {
      address = URI.create(value.contains("://") ? value : "http://" + value);
    } catch (IllegalArgumentException e) {
      throw refused(variable, "something else");
    }
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw refused(variable, "the scheme " + scheme);
    }
    if (address.getHost() == null) {
      throw refused(variable, "no host");
    }
    return new Proxy(
        scheme, address.getHost(), Addresses.port(address), login(address.getRawUserInfo()));
  }

  private static IllegalArgumentException refused(String variable, String came) {
    return new IllegalArgumentException(variable + " must be like http://host:port, got " + came);
  }

  private static Optional<Credentials> login(String userInfo) {
    if (userInfo == null || userInfo.indexOf(':') < 1 || userInfo.endsWith(":")) {
      return Optional.empty();
    }
    int colon = userInfo.indexOf(':');
    return Optional.of(
        new Credentials(
            decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1))));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
