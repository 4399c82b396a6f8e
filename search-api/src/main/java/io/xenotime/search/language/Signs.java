package io.xenotime.search.language;

/** Which signs words are made of, and the one form of those that are typed in many. */
final class Signs {

  private Signs() {}

  /** Returns whether words are made of such a sign: a letter, a mark on one, a digit, H₂O's too. */
  static boolean makesWords(char sign) {
    return Character.isLetterOrDigit(sign)
        || Character.isSurrogate(sign)
        || switch (Character.getType(sign)) {
          case Character.OTHER_NUMBER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK ->
              true;
          default -> false;
        };
  }

  /** Returns whether any sign of the text makes words. */
  static boolean makeWords(String text) {
    return endOfWords(text) > 0;
  }

  /** Returns where the first sign stands that makes words; the end when there is none. */
  static int startOfWords(String text) {
    int start = 0;
    while (start < text.length() && !makesWords(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Returns the place behind the last sign that makes words; 0 when there is none. */
  static int endOfWords(String text) {
    int end = text.length();
    while (end > 0 && !makesWords(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Returns whether the sign may stand for others. */
  static boolean isWildcard(char sign) {
    return sign == '*' || sign == '?';
  }

  /** Returns the text with one form of quotation mark, hyphen and blank, the same in length. */
  static String plain(String typed) {
    StringBuilder text = new StringBuilder(typed);
    for (int i = 0; i < text.length(); i++) {
      text.setCharAt(i, plain(text.charAt(i)));
    }
    return text.toString();
  }

  private static char plain(char sign) {
    return switch (sign) {
      case '“', '”', '„', '‟', '«', '»', '＂' -> '"';
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      default -> Character.isISOControl(sign) || Character.isSpaceChar(sign) ? ' ' : sign;
    };
  }
}
