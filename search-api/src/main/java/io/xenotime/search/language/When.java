package io.xenotime.search.language;

import io.xenotime.search.Age;
import io.xenotime.search.Period;
import io.xenotime.search.TimeSpan;
import java.time.Instant;
import java.time.ZoneOffset;
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

  /** So long ago or less. */
  record Last(Age age) implements When {
    @Override
    public String toString() {
      return "last:" + age;
    }
  }

  /** Returns the period that is meant at this moment. */
  default Period at(Instant now) {
    return switch (this) {
      case After(var span) -> period(span.from(), null);
      case Before(var span) -> period(null, span.from());
      case Between(var first, var last) -> period(first.from(), last.until());
      case UpTo(var span) -> period(null, span.until());
      case Last(var age) ->
          period(now.atOffset(ZoneOffset.UTC).minus(age.count(), age.unit()).toInstant(), null);
    };
  }

  private static Period period(Instant from, Instant until) {
    return new Period(Optional.ofNullable(from), Optional.ofNullable(until));
  }
}
