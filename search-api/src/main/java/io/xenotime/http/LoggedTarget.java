package io.xenotime.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The address of a request as a log may hold it: without keys. */
final class LoggedTarget {

  private LoggedTarget() {}

  /**
   * Returns what may be logged.
   *
   * @param raw path and query as they stood in the request line
   */
  static String of(String raw) {
    int query = raw.indexOf('?');
    if (query < 0) {
      return raw;
    }
    // Clients for Algolia put into the address who they are, and a key for another service.
    String rest =
        Arrays.stream(raw.substring(query + 1).split("&", -1))
            .filter(pair -> !pair.toLowerCase(Locale.ROOT).startsWith("x-algolia-"))
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? raw.substring(0, query) : raw.substring(0, query + 1) + rest;
  }
}
