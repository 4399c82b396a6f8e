package io.xenotime.schema;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The host of a web address as it is compared: in small letters, ASCII, without the www that says
 * nothing. Does not mind what is wrong behind the host.
 */
final class WebHost {

  private static final Pattern AUTHORITY =
      Pattern.compile("https?://([^/?#\\\\]*).*", Pattern.DOTALL);
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+]");
  private static final Pattern PORT = Pattern.compile("(.*?)(:[0-9]{0,5})?");
  private static final Pattern USUAL_PORT = Pattern.compile(":(80|443)?");
  private static final String WWW = "www.";

  private WebHost() {}

  /** Returns the host of an address; empty when there is none. */
  static Optional<String> of(String url) {
    Matcher parts = AUTHORITY.matcher(url);
    return parts.matches() ? named(parts.group(1)).map(named -> named.host) : Optional.empty();
  }

  /**
   * Returns the host, and its port where that is not the usual one.
   *
   * @param authority what stands between the scheme and the path
   */
  static Optional<String> withPort(String authority) {
    return named(authority).map(named -> named.host + named.port);
  }

  /** A host and, unless it is the usual one, its port with the colon before it. */
  private record Named(String host, String port) {}

  private static Optional<Named> named(String authority) {
    Matcher parts = PORT.matcher(authority.substring(authority.lastIndexOf('@') + 1));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String port = parts.group(2) == null ? "" : parts.group(2);
    return ascii(parts.group(1))
        .map(host -> host.toLowerCase(Locale.ROOT))
        .map(host -> host.startsWith(WWW) ? host.substring(WWW.length()) : host)
        .map(host -> host.endsWith(".") ? host.substring(0, host.length() - 1) : host)
        .filter(host -> NAME.matcher(host).matches())
        .map(host -> new Named(host, USUAL_PORT.matcher(port).matches() ? "" : port));
  }

  private static Optional<String> ascii(String host) {
    try {
      return Optional.of(host.chars().allMatch(letter -> letter < 128) ? host : IDN.toASCII(host));
    } catch (IllegalArgumentException noHost) {
      return Optional.empty();
    }
  }
}
