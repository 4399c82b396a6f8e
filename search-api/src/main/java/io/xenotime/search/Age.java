package io.xenotime.search;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as people name it, such as 90d. Immutable; {@link #toString} gives the name, and
 * reading that again gives an equal age.
 *
 * @param count 1 to 9999
 * @param unit days, weeks, months or years
 */
public record Age(int count, ChronoUnit unit) {

  /** What {@link #read} understands, in words. */
  public static final String ALLOWED = "a number from 1 to 9999 with d, w, m or y, such as 90d";

  private static final Pattern NAME = Pattern.compile("0{0,9}([1-9][0-9]{0,3})([dwmyDWMY])");

  /** Returns the age that the text names; empty when it names none. */
  public static Optional<Age> read(String text) {
    Matcher parts = NAME.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    ChronoUnit unit =
        switch (parts.group(2)) {
          case "d", "D" -> ChronoUnit.DAYS;
          case "w", "W" -> ChronoUnit.WEEKS;
          case "m", "M" -> ChronoUnit.MONTHS;
          default -> ChronoUnit.YEARS;
        };
    return Optional.of(new Age(Integer.parseInt(parts.group(1)), unit));
  }

  /** Returns about how long it is: months and years as long as they are on average. */
  public Duration duration() {
    return unit.getDuration().multipliedBy(count);
  }

  @Override
  public String toString() {
    return switch (unit) {
      case DAYS -> count + "d";
      case WEEKS -> count + "w";
      case MONTHS -> count + "m";
      default -> count + "y";
    };
  }
}
