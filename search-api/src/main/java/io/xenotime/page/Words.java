package io.xenotime.page;

import io.xenotime.article.Facet;
import io.xenotime.search.TimelineRequest.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes numbers, days and names as the page shows them. Safe for many threads. */
final class Words {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private static final DateTimeFormatter QUARTER =
      DateTimeFormatter.ofPattern("QQQ uuuu", Locale.ENGLISH);

  private Words() {}

  /** Returns the number with its thousands apart. */
  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** Returns the number and what it counts, such as {@code 1 post}. */
  static String count(long number, String one, String several) {
    return number(number) + " " + (number == 1 ? one : several);
  }

  /** Returns a time in seconds, as exactly as a reader may care. */
  static String seconds(Duration time) {
    return String.format(Locale.ENGLISH, "%.3f seconds", time.toMillis() / 1000.0);
  }

  static String posts(long number) {
    return count(number, "post", "posts");
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Returns what a bucket is called that begins on the day. */
  static String span(Unit unit, LocalDate from) {
    return switch (unit) {
      case DAY, AUTO -> day(from);
      case WEEK -> "Week of " + day(from);
      case MONTH -> MONTH.format(from);
      case QUARTER -> QUARTER.format(from);
      case YEAR -> Integer.toString(from.getYear());
    };
  }

  /** Returns the day in UTC. */
  static LocalDate day(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** Returns a slug as a label, such as {@code European Union}; other values as they are. */
  static String label(String value) {
    return SLUG.matcher(value).matches()
        ? Arrays.stream(value.split("-"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining(" "))
        : value;
  }

  static String score(float score) {
    return String.format(Locale.ENGLISH, "%.3f", score);
  }

  /** Returns what a facet is called, such as {@code News type}. */
  static String name(Facet facet) {
    String words = facet.parameter().replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
