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
