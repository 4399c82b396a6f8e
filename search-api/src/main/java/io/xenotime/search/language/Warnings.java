package io.xenotime.search.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What could not be read as meant, each sentence once, in order. One thread, one text. */
final class Warnings {

  private static final int MAX_ECHO = 40;

  private final Set<String> sentences = new LinkedHashSet<>();

  void add(String sentence) {
    sentences.add(sentence);
  }

  List<String> sentences() {
    return List.copyOf(sentences);
  }

  /** Returns the number that the digits are, or the nearest that is allowed, and warns then. */
  int clamped(String what, String digits, int least, int most) {
    // No more than nine digits are a number that fits; more are too many in any case.
    int number = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    int nearest = Math.clamp(number, least, most);
    if (nearest != number) {
      add(
          what
              + " must be between "
              + least
              + " and "
              + most
              + ", got "
              + quoted(digits)
              + ", so it was read as "
              + nearest);
    }
    return nearest;
  }

  /** Returns the start of what was typed, for a sentence. */
  static String quoted(String typed) {
    return '"' + (typed.length() <= MAX_ECHO ? typed : typed.substring(0, MAX_ECHO) + "…") + '"';
  }
}
