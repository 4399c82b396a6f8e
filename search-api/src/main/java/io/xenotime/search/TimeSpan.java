package io.xenotime.search;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time as people name it: a year, month, day, or an instant as exact as it was given, in
 * UTC. Immutable; {@link #toString} gives a name, and reading that again gives an equal span.
 *
 * @param from its first instant
 * @param unit how long it is: a year, month, day, minute, second, or a nanosecond
 */
public record TimeSpan(Instant from, ChronoUnit unit) {

  /** What {@link #read} understands, in words. */
  public static final String ALLOWED =
      "a year 2025, month 2025-04, day 2025-04-01, or instant 2025-04-01T12:30:00Z";

  private static final Pattern NAME =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})"
              + "(?:T(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?(Z|[+ -]\\d{2}:?\\d{2})?)?)?)?");

  /**
   * Returns the span that the text names, in UTC unless it has a zone; empty when it names none.
   */
  public static Optional<TimeSpan> read(String text) {
    Matcher parts = NAME.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(parts, 1, 0), number(parts, 2, 1), number(parts, 3, 1));
      int nanos = nanos(parts.group(7));
      LocalDateTime time =
          day.atTime(number(parts, 4, 0), number(parts, 5, 0), number(parts, 6, 0), nanos);
      OffsetDateTime from =
          time.atOffset(zone(parts.group(8))).withOffsetSameInstant(ZoneOffset.UTC);
      return from.getYear() < 0 || from.getYear() > 9999
          ? Optional.empty()
          : Optional.of(new TimeSpan(from.toInstant(), unit(parts, nanos)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Returns the first instant after the span. */
  public Instant until() {
    return from.atOffset(ZoneOffset.UTC).plus(1, unit).toInstant();
  }

  @Override
  public String toString() {
    String name = from.toString();
    return switch (unit) {
      case YEARS -> name.substring(0, 4);
      case MONTHS -> name.substring(0, 7);
      case DAYS -> name.substring(0, 10);
      case MINUTES -> name.substring(0, 16) + 'Z';
      default -> name;
    };
  }

  private static ChronoUnit unit(Matcher parts, int nanos) {
    if (parts.group(2) == null) {
      return ChronoUnit.YEARS;
    }
    if (parts.group(3) == null) {
      return ChronoUnit.MONTHS;
    }
    if (parts.group(4) == null) {
      return ChronoUnit.DAYS;
    }
    if (parts.group(6) == null) {
      return ChronoUnit.MINUTES;
    }
    return nanos == 0 ? ChronoUnit.SECONDS : ChronoUnit.NANOS;
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
