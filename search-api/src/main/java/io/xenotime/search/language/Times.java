package io.xenotime.search.language;

import io.xenotime.search.TimeSpan;
import io.xenotime.search.language.Field.OfTime;
import io.xenotime.search.language.When.After;
import io.xenotime.search.language.When.Before;
import io.xenotime.search.language.When.Between;
import io.xenotime.search.language.When.Last;
import io.xenotime.search.language.When.UpTo;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands behind {@code after:}, {@code before:}, {@code date:} and {@code last:}. */
final class Times {

  private static final Pattern AGE = Pattern.compile("0{0,9}([1-9][0-9]{0,3})([dwmyDWMY])");
  private static final String RANGE = "..";

  private final Warnings warnings;

  Times(Warnings warnings) {
    this.warnings = warnings;
  }

  /** Returns the time that the text names; empty, with a warning, when it names none. */
  Optional<When> read(OfTime word, String typed) {
    String text = withoutPunctuation(word, typed);
    Optional<When> when =
        switch (word) {
          case AFTER -> TimeSpan.read(text).map(After::new);
          case BEFORE -> TimeSpan.read(text).map(Before::new);
          case DATE -> date(text);
          case LAST -> last(text);
        };
    if (when.isEmpty()) {
      warnings.add(
          word.word()
              + " must be "
              + allowed(word)
              + ", got "
              + Warnings.quoted(text)
              + ", so it was read as words");
    }
    return when;
  }

  private static String allowed(OfTime word) {
    return switch (word) {
      case AFTER, BEFORE -> TimeSpan.ALLOWED;
      case DATE -> TimeSpan.ALLOWED + ", or two of them, the earlier first, with .. between";
      case LAST -> "a number from 1 to 9999 with d, w, m or y, such as 90d";
    };
  }

  /** A sentence may go on or end behind a time; two full stops are a range that is open there. */
  private static String withoutPunctuation(OfTime word, String typed) {
    int end = Signs.endOfWords(typed);
    String text = typed.substring(0, end);
    boolean open = word == OfTime.DATE && typed.startsWith(RANGE, end) && !text.contains(RANGE);
    return open ? text + RANGE : text;
  }

  private static Optional<When> date(String text) {
    int range = text.indexOf(RANGE);
    if (range < 0) {
      return TimeSpan.read(text).map(span -> new Between(span, span));
    }
    Optional<TimeSpan> first = TimeSpan.read(text.substring(0, range));
    Optional<TimeSpan> last = TimeSpan.read(text.substring(range + RANGE.length()));
    if (range == 0) {
      return last.map(UpTo::new);
    }
    if (text.endsWith(RANGE)) {
      return first.map(After::new);
    }
    return first.isPresent() && last.isPresent() && first.get().from().isBefore(last.get().until())
        ? Optional.of(new Between(first.get(), last.get()))
        : Optional.empty();
  }

  private static Optional<When> last(String text) {
    Matcher age = AGE.matcher(text);
    if (!age.matches()) {
      return Optional.empty();
    }
    ChronoUnit unit =
        switch (age.group(2)) {
          case "d", "D" -> ChronoUnit.DAYS;
          case "w", "W" -> ChronoUnit.WEEKS;
          case "m", "M" -> ChronoUnit.MONTHS;
          default -> ChronoUnit.YEARS;
        };
    return Optional.of(new Last(Integer.parseInt(age.group(1)), unit));
  }
}
