package io.xenotime.site;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads the times in UTC that WordPress writes, as seconds. */
final class GmtSeconds {

  /** As for articles: what lies outside was never meant. */
  private static final int FIRST_YEAR = 1800;

  private static final int LAST_YEAR = 2200;

  private GmtSeconds() {}

  /** Returns the seconds since 1970, or {@link Inventory#UNKNOWN} for what is no such time. */
  static long of(String time) {
    try {
      TemporalAccessor parsed =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              time.strip().replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from);
      OffsetDateTime exact =
          switch (parsed) {
            case OffsetDateTime offset -> offset;
            case LocalDateTime local -> local.atOffset(ZoneOffset.UTC);
            default -> throw new DateTimeException("neither");
          };
      boolean meant = exact.getYear() >= FIRST_YEAR && exact.getYear() <= LAST_YEAR;
      return meant ? exact.toEpochSecond() : Inventory.UNKNOWN;
    } catch (DateTimeException unknown) {
      return Inventory.UNKNOWN;
    }
  }
}
