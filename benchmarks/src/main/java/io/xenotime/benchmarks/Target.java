package io.xenotime.benchmarks;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A number that the project is heading for, beside what was measured. Immutable.
 *
 * @param what is measured
 * @param unit of both numbers
 * @param wish the number
 * @param sense which side of it is good
 * @param measured the number that came; empty if it could not be measured
 */
record Target(String what, String unit, double wish, Sense sense, OptionalDouble measured) {

  /** Which side of a number is good. */
  enum Sense {
    AT_LEAST("≥"),
    AT_MOST("≤");

    private final String sign;

    Sense(String sign) {
      this.sign = sign;
    }
  }

  /** Returns the row of a Markdown table. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %s %s %s | %s | %s |",
        what,
        sense.sign,
        Numbers.number(wish),
        unit,
        measured.isPresent() ? Numbers.number(measured.getAsDouble()) + " " + unit : "unknown",
        measured.isPresent() ? (isMet(measured.getAsDouble()) ? "yes" : "no") : "unknown");
  }

  private boolean isMet(double value) {
    return switch (sense) {
      case AT_LEAST -> value >= wish;
      case AT_MOST -> value <= wish;
    };
  }
}
