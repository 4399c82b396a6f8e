package io.xenotime.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes the moments of a request: the start of a year, month, day, or an instant. */
final class Moments {

  static final String ALLOWED =
      "a year 2025, month 2025-04, day 2025-04-01, or instant 2025-04-01T12:30:00Z";

  private static final Pattern MOMENT =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})"
              + "(?:T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?(Z|[+ -]\\d{2}:?\\d{2})?)?)?)?");

  private Moments() {}

  /** Returns the first instant of what the text names, in UTC unless it has a zone. */
  static Optional<Instant> read(String text) {
    Matcher parts = MOMENT.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(parts, 1, 0), number(parts, 2, 1), number(parts, 3, 1));
      LocalDateTime time =
          day.atTime(
              number(parts, 4, 0), number(parts, 5, 0), number(parts, 6, 0), nanos(parts.group(7)));
      return Optional.of(time.toInstant(zone(parts.group(8))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Returns the shortest text that names the instant. */
  static String write(Instant moment) {
    String text = moment.toString();
    return text.endsWith("T00:00:00Z") ? text.substring(0, text.indexOf('T')) : text;
  }

  private static int number(Matcher parts, int group, int otherwise) {
    return parts.group(group) == null ? otherwise : Integer.parseInt(parts.group(group));
  }

  private static int nanos(String fraction) {
    return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
  }

  private static ZoneOffset zone(String zone) {
    if (zone == null) {
      return ZoneOffset.UTC;
    }
    // A plus that was not percent-encoded arrives as a blank.
    return ZoneOffset.of(zone.replace(' ', '+'));
  }
}
