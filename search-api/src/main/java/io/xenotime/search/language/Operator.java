package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.Near;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of the language that joins what stands beside it, or turns around what follows. Immutable.
 *
 * @param within of NEAR, how near; 0 of others
 */
record Operator(Kind kind, int within) implements Token {

  private static final Pattern OPERATOR = Pattern.compile("(AND|OR|NOT|NEAR)(?:(?<=R)/([0-9]+))?");

  enum Kind {
    AND,
    OR,
    NOT,
    NEAR
  }

  /** Returns whether the word, as typed, is an operator and so cannot be looked for. */
  static boolean is(String typed) {
    return parts(typed).isPresent();
  }

  /** Returns the operator that was typed, if it is one. */
  static Optional<Operator> read(String typed, Warnings warnings) {
    if (typed.startsWith("NEAR/") && !is(typed)) {
      warnings.add("NEAR/n must have a number for n, got " + Warnings.quoted(typed));
    }
    return parts(typed)
        .map(parts -> {
          Kind kind = Kind.valueOf(parts.group(1));
          return new Operator(kind, kind == Kind.NEAR ? within(parts.group(2), warnings) : 0);
        });
  }

  private static Optional<Matcher> parts(String typed) {
    Matcher parts = OPERATOR.matcher(typed);
    return Optional.of(parts)
        .filter(Matcher::matches)
        .filter(all -> all.group(2) == null || all.group(1).equals("NEAR"));
  }

  private static int within(String number, Warnings warnings) {
    return number == null
        ? Near.DEFAULT_WITHIN
        : warnings.clamped("NEAR/n", number, 1, Near.MAX_WITHIN);
  }

  /**
   * Returns what the operator is when there is nothing to work on: a word, no longer an operator.
   */
  String asWord() {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
