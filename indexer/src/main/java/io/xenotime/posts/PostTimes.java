package io.xenotime.posts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;

/** Reads a post's dates: those in UTC first, else those of the site's own clock. Immutable. */
final class PostTimes {

  static final int FIRST_YEAR = 1800;
  static final int LAST_YEAR = 2200;
  private static final int WORDPRESS_LENGTH = "2025-12-31T13:57:39".length();

  private final ZoneId site;

  /** Reads dates without a zone as those of the site's zone. */
  PostTimes(ZoneId site) {
    this.site = site;
  }

  Instant published(Map<String, String> dates) throws UnusablePost {
    return either(dates, "date_gmt", "date").orElseThrow(() -> new UnusablePost("has no date"));
  }

  /** Returns when it was modified; empty when it doesn't say. */
  Optional<Instant> modified(Map<String, String> dates) throws UnusablePost {
    return either(dates, "modified_gmt", "modified");
  }

  private Optional<Instant> either(Map<String, String> dates, String utc, String local)
      throws UnusablePost {
    String utcDate = dates.getOrDefault(utc, "").strip();
    if (!isMissing(utcDate)) {
      return Optional.of(instant(utc, utcDate, ZoneOffset.UTC));
    }
    String localDate = dates.getOrDefault(local, "").strip();
    return isMissing(localDate) ? Optional.empty() : Optional.of(instant(local, localDate, site));
  }

  /** WordPress's databases hold zeros for no date, and PHP reads those as the year before 0. */
  private static boolean isMissing(String date) {
    return date.isEmpty() || date.startsWith("0000-") || date.startsWith("-0001-");
  }

  private static Instant instant(String name, String date, ZoneId zone) throws UnusablePost {
    Instant instant;
    try {
      instant = read(date.replace(' ', 'T'), zone);
    } catch (DateTimeException e) {
      throw new UnusablePost(
          name + " must be like 2025-12-31T13:57:39, got " + Excerpts.start(date, 40));
    }
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new UnusablePost(
          name + " must be between " + FIRST_YEAR + " and " + LAST_YEAR + ", got " + date);
    }
    return instant;
  }

  /** WordPress's own form first: trying another before it would cost an exception a date. */
  private static Instant read(String date, ZoneId zone) {
    if (date.length() == WORDPRESS_LENGTH) {
      return LocalDateTime.parse(date).atZone(zone).toInstant();
    }
    TemporalAccessor parsed =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(date, OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime exact
        ? exact.toInstant()
        : ((LocalDateTime) parsed).atZone(zone).toInstant();
  }
}
