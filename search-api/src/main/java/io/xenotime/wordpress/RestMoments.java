package io.xenotime.wordpress;

import io.xenotime.search.Period;
import io.xenotime.search.TimeSpan;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes times as WordPress does; its local time is UTC here. */
final class RestMoments {

  private static final Pattern WITH_TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}.*");
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int TIME = 10;

  private RestMoments() {}

  /** Returns the time without its zone, which is UTC. */
  static String write(Instant moment) {
    return LOCAL.format(moment);
  }

  /** Returns the instant of a date with its time; UTC when it has no zone. */
  static Optional<Instant> read(String text) {
    if (!WITH_TIME.matcher(text).matches()) {
      return Optional.empty();
    }
    String time = text.substring(TIME + 1).replace('z', 'Z');
    // WordPress takes +01 for +01:00, and so does TimeSpan only with the minutes.
    String zoned = time.replaceFirst("([+-]\\d{2})$", "$1:00");
    return TimeSpan.read(text.substring(0, TIME) + "T" + zoned).map(TimeSpan::from);
  }

  /** Returns the time between two moments, neither of them within, to the second. */
  static Period between(Optional<Instant> after, Optional<Instant> before) {
    return new Period(
        after.map(moment -> moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1)),
        before.map(moment -> moment.truncatedTo(ChronoUnit.SECONDS)));
  }
}
