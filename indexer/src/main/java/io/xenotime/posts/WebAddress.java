package io.xenotime.posts;

import java.util.Locale;

/** Takes web addresses apart without minding what is wrong with them. */
final class WebAddress {

  private static final String WWW = "www.";

  private WebAddress() {}

  /** Returns whether it is an absolute http or https address. */
  static boolean isOne(String url) {
    return (url.startsWith("https://") || url.startsWith("http://")) && !host(url).isEmpty();
  }

  /** Returns the host in lower case without {@code www.}; empty if there is none. */
  static String host(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(start + 3, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    return host.startsWith(WWW) ? host.substring(WWW.length()) : host;
  }

  static String withoutFragment(String url) {
    int hash = url.indexOf('#');
    return hash < 0 ? url : url.substring(0, hash);
  }
}
