package io.xenotime.search.language;

import io.xenotime.search.Age;
import io.xenotime.search.TimeSpan;
import io.xenotime.search.language.Field.OfTime;
import io.xenotime.search.language.When.After;
import io.xenotime.search.language.When.Before;
import io.xenotime.search.language.When.Between;
import io.xenotime.search.language.When.Last;
import io.xenotime.search.language.When.UpTo;
import java.util.Optional;

/** Reads what stands behind {@code after:}, {@code before:}, {@code date:} and {@code last:}. */
final class Times {

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
          case LAST -> Age.read(text).map(Last::new);
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
      case LAST -> Age.ALLOWED;
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
}
