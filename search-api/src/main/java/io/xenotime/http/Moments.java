package io.xenotime.http;

import java.time.Instant;

/** Writes the moments of a request. */
final class Moments {

  private Moments() {}

  /** Returns the shortest text that names the instant. */
  static String write(Instant moment) {
    String text = moment.toString();
    return text.endsWith("T00:00:00Z") ? text.substring(0, text.indexOf('T')) : text;
  }
}
