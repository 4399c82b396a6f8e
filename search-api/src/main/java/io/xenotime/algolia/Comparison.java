package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a comparison of a number of seconds, such as {@code date_timestamp >= 1735689600}. */
final class Comparison {

  private static final String NUMBER = "(-?[0-9]{1,15}(?:\\.[0-9]{1,9})?)";
  private static final Pattern COMPARED =
      Pattern.compile("\\s*([A-Za-z0-9_.-]+)\\s*(<=|>=|!=|<|>|=)\\s*" + NUMBER + "\\s*");
  private static final Pattern RANGE =
      Pattern.compile("\\s*([A-Za-z0-9_.-]+)\\s*:\\s*" + NUMBER + "\\s+TO\\s+" + NUMBER + "\\s*");

  /** Years that the language of the search box knows; no article lies beyond. */
  private static final long FIRST = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();

  private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

  private final String parameter;
  private final Attributes attributes;

  /**
   * @param parameter where comparisons stand
   */
  Comparison(String parameter, Attributes attributes) {
    this.parameter = parameter;
    this.attributes = attributes;
  }

  /**
   * Returns what the text compares; empty when it does not look like a comparison.
   *
   * @throws InvalidSearch if it compares what has no numbers
   */
  Optional<Filter> read(String text) {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      attributes.number(parameter, range.group(1));
      return Optional.of(
          new Filter.All(List.of(compared(">=", range.group(2)), compared("<=", range.group(3)))));
    }
    Matcher compared = COMPARED.matcher(text);
    if (compared.matches()) {
      attributes.number(parameter, compared.group(1));
      return Optional.of(compared(compared.group(2), compared.group(3)));
    }
    return Optional.empty();
  }

  /**
   * Returns what the text compares.
   *
   * @throws InvalidSearch if it is no comparison
   */
  Filter must(String text) {
    return read(text)
        .orElseThrow(() ->
            new InvalidSearch(
                parameter,
                parameter
                    + " must be comparisons such as "
                    + Attributes.DATE
                    + ">=1735689600, got "
                    + quoted(text),
                "<, <=, =, !=, >=, > and a number of seconds, or a range 1 TO 2"));
  }

  /** An index knows whole seconds: after 1.5 is from 2 on, as after 1 is. */
  private static Filter compared(String operator, String number) {
    BigDecimal seconds = new BigDecimal(number);
    long floor = seconds.setScale(0, RoundingMode.FLOOR).longValueExact();
    long ceiling = seconds.setScale(0, RoundingMode.CEILING).longValueExact();
    return switch (operator) {
      case ">" -> from(floor + 1);
      case ">=" -> from(ceiling);
      case "<" -> until(ceiling);
      case "<=" -> until(floor + 1);
      case "=" -> equal(floor, ceiling);
      default -> new Filter.Not(equal(floor, ceiling));
    };
  }

  private static Filter equal(long floor, long ceiling) {
    return new Filter.All(List.of(from(ceiling), until(floor + 1)));
  }

  private static Filter from(long second) {
    return new Filter.Published(new Period(Optional.of(instant(second)), Optional.empty()));
  }

  private static Filter until(long second) {
    return new Filter.Published(new Period(Optional.empty(), Optional.of(instant(second))));
  }

  private static Instant instant(long second) {
    return Instant.ofEpochSecond(Math.clamp(second, FIRST, LAST));
  }
}
