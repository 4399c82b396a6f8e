package io.xenotime.feeds;

import java.util.regex.Pattern;

/** Reads whom a request was addressed to. */
final class HostHeader {

  /** A name or an address with its port, and nothing that could lead elsewhere. */
  static final String HOST =
      "([A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?";

  private static final Pattern WHOLE = Pattern.compile(HOST);

  private HostHeader() {}

  /**
   * Returns what addresses of the server begin with.
   *
   * @param host the header's value, from anybody; null when there is none
   * @param port where the server listens, for when the header is none of a host
   */
  static String base(String host, int port) {
    return "http://" + (host != null && WHOLE.matcher(host).matches() ? host : "localhost:" + port);
  }
}
