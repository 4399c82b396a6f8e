package io.xenotime.search.language;

import io.xenotime.search.Period;
import io.xenotime.search.TimeSpan;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** A time that articles may have been published in, as it was asked for. Immutable. */
public sealed interface When {

  /** From the first instant of the span on. */
  record After(TimeSpan span) implements When {
    @Override
    public String toString() {
      return "after:" + span;
    }
  }

  /** Before the first instant of the span. */
  record Before(TimeSpan span) implements When {
    @Override
    public String toString() {
      return "before:" + span;
    }
  }

  /** From the first instant of one span to the last of another, or of the same. */
  record Between(TimeSpan first, TimeSpan last) implements When {
    @Override
    public String toString() {
      return "date:" + (first.equals(last) ? first : first + ".." + last);
    }
  }

  /** Up to the last instant of the span. */
  record UpTo(TimeSpan span) implements When {
    @Override
    public String toString() {
      return "date:.." + span;
    }
  }

  /**
   * So long ago or less.
   *
   * @param count 1 to 9999
   * @param unit days, weeks, months or years
   */
  record Last(int count, ChronoUnit unit) implements When {
    @Override
    public String toString() {
      return "last:" + count + unit.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
  }

  /** Returns the period that is meant at this moment. */
  default Period at(Instant now) {
    return switch (this) {
      case After(var span) -> period(span.from(), null);
      case Before(var span) -> period(null, span.from());
      case Between(var first, var last) -> period(first.from(), last.until());
      case UpTo(var span) -> period(null, span.until());
      case Last(var count, var unit) ->
          period(now.atOffset(ZoneOffset.UTC).minus(count, unit).toInstant(), null);
    };
  }

  private static Period period(Instant from, Instant until) {
    return new Period(Optional.ofNullable(from), Optional.ofNullable(until));
  }
}
