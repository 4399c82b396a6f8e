package io.xenotime.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes moments as feeds want them: with a year of four digits, which all of them ask for. */
final class FeedDates {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private FeedDates() {}

  /** Returns the moment as RSS and HTTP write it, such as {@code Tue, 01 Apr 2025 08:00:00 GMT}. */
  static String rfc822(Instant moment) {
    return RFC_822.format(writable(moment));
  }

  /** Returns the moment as Atom and JSON Feed write it, such as {@code 2025-04-01T08:00:00Z}. */
  static String rfc3339(Instant moment) {
    return writable(moment).toString();
  }

  private static Instant writable(Instant moment) {
    Instant within = moment.isBefore(FIRST) ? FIRST : moment.isAfter(LAST) ? LAST : moment;
    return within.truncatedTo(ChronoUnit.SECONDS);
  }
}
