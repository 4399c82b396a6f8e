package io.xenotime.posts;

import java.util.Locale;

/** Takes web addresses apart without minding what is wrong with them. */
final class WebAddress {

  private static final int MAX_CHARS = 2_000;
  private static final String WWW = "www.";
  private static final String AFTER_SCHEME = "://";

  private WebAddress() {}

  /** Returns whether it is an absolute http or https address, of a length that a browser takes. */
  static boolean isOne(String url) {
    return url.length() <= MAX_CHARS
        && (url.startsWith("https://") || url.startsWith("http://"))
        && !host(url).isEmpty();
  }

  /** Returns the host in lower case without {@code www.}; empty if there is none. */
  static String host(String url) {
    int start = url.indexOf(AFTER_SCHEME);
    if (start < 0) {
      return "";
    }
    String authority = url.substring(start + AFTER_SCHEME.length(), endOfHost(url));
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }

  /**
   * Returns what all addresses of a page share: its host and path, no scheme, fragment, last slash.
   */
  static String page(String url) {
    int hash = url.indexOf('#');
    String address = hash < 0 ? url : url.substring(0, hash);
    String path = address.substring(endOfHost(address));
    return host(address) + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  private static int endOfHost(String url) {
    int start = url.indexOf(AFTER_SCHEME);
    int end = start < 0 ? 0 : start + AFTER_SCHEME.length();
    while (start >= 0 && end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
