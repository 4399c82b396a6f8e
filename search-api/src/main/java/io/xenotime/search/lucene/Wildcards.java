package io.xenotime.search.lucene;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What words look like: letters, {@code *} for any letters and {@code ?} for one. Immutable. */
final class Wildcards {

  private static final Pattern LETTERS = Pattern.compile("[^*?]+");

  private final String pattern;
  private final int[] signs;

  private Wildcards(String pattern) {
    this.pattern = pattern;
    this.signs = pattern.codePoints().toArray();
  }

  /** Returns the pattern as typed, its letters folded. */
  static Wildcards of(String typed, UnaryOperator<String> folded) {
    return new Wildcards(
        LETTERS.matcher(typed).replaceAll((MatchResult part) -> folded.apply(part.group())));
  }

  /** Returns the letters before the first wildcard; possibly none. */
  String beginning() {
    int end = 0;
    while (end < pattern.length() && pattern.charAt(end) != '*' && pattern.charAt(end) != '?') {
      end++;
    }
    return pattern.substring(0, end);
  }

  /**
   * Returns whether a word looks so. An asterisk first stands for nothing and is widened, a letter
   * at a time, when what follows does not fit; only the last one needs to be gone back to.
   */
  boolean matches(String word) {
    int[] letters = word.codePoints().toArray();
    int sign = 0;
    int letter = 0;
    int asterisk = -1;
    int widened = 0;
    while (letter < letters.length) {
      if (sign < signs.length && signs[sign] == '*') {
        asterisk = sign++;
        widened = letter;
      } else if (sign < signs.length && (signs[sign] == '?' || signs[sign] == letters[letter])) {
        sign++;
        letter++;
      } else if (asterisk >= 0) {
        sign = asterisk + 1;
        letter = ++widened;
      } else {
        return false;
      }
    }
    while (sign < signs.length && signs[sign] == '*') {
      sign++;
    }
    return sign == signs.length;
  }

  @Override
  public String toString() {
    return pattern;
  }
}
