package io.xenotime.posts;

import java.util.regex.Pattern;

/** Writes the small digits of formulas as characters of their own: Nd₂O₃, Yb³⁺. */
final class Digits {

  private static final Pattern SMALL = Pattern.compile("\\s*[0-9]+\\s*");
  private static final Pattern CHARGE = Pattern.compile("\\s*[0-9]*[+−-]\\s*");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Digits() {}

  /** Returns digits raised or lowered, without blanks; any other text as it is. */
  static String shifted(String text, boolean raised) {
    if (!SMALL.matcher(text).matches() && !(raised && CHARGE.matcher(text).matches())) {
      return text;
    }
    StringBuilder shifted = new StringBuilder();
    for (char c : text.strip().toCharArray()) {
      shifted.append(raised ? raised(c) : (char) ('₀' + (c - '0')));
    }
    return shifted.toString();
  }

  private static char raised(char c) {
    return switch (c) {
      case '+' -> '⁺';
      case '-', '−' -> '⁻';
      default -> RAISED.charAt(c - '0');
    };
  }
}
