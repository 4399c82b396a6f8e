package io.xenotime.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The query string of a request as a log may hold it: without keys. */
final class LoggedQuery {

  private LoggedQuery() {}

  /**
   * Returns what may be logged; empty for none.
   *
   * @param raw as it stood in the request line, or null as the servlet says when there was none
   */
  static String of(String raw) {
    if (raw == null) {
      return "";
    }
    // Clients for Algolia put into the address who they are, and a key for another service.
    return Arrays.stream(raw.split("&", -1))
        .filter(pair -> !pair.toLowerCase(Locale.ROOT).startsWith("x-algolia-"))
        .collect(Collectors.joining("&"));
  }
}
