package io.xenotime.search.lucene;

import java.util.Set;

/** Tells where sentences of a news text end, knowing initials and common abbreviations. */
final class SentenceEnds {

  /** Words that a full stop shortens; single letters are known without a list. */
  private static final Set<String> SHORTENED =
      Set.of(
          "Co", "Corp", "Dr", "Fig", "Gov", "Inc", "Jr", "Lt", "Ltd", "Mr", "Mrs", "Ms", "No",
          "Nos", "Prof", "Rep", "Sen", "Sr", "St", "approx", "ca", "cf", "est", "etc", "vs");

  private SentenceEnds() {}

  /**
   * Returns whether the words before a blank end a sentence.
   *
   * @param start where the passage begins that the words belong to
   */
  static boolean endsSentence(String text, int start, int blank) {
    int last = blank - 1;
    while (last > start && isClosing(text.charAt(last))) {
      last--;
    }
    char sign = text.charAt(last);
    if (sign == '!' || sign == '?') {
      return true;
    }
    return sign == '.' && !isShortened(text, start, last) && startsSentence(text, blank + 1);
  }

  /** Returns whether a passage that begins or ends here leaves part of a sentence out. */
  static boolean cutsSentence(String text, int at) {
    if (at == 0 || at == text.length()) {
      return false;
    }
    int before = at - 1;
    while (before > 0 && text.charAt(before) == ' ') {
      before--;
    }
    char sign = text.charAt(before);
    boolean within = Character.isLetterOrDigit(sign) || ",;:-–(".indexOf(sign) >= 0;
    return within && !endsParagraph(text.charAt(at));
  }

  /** Values of a field are joined by a control character or a paragraph separator. */
  private static boolean endsParagraph(char sign) {
    return Character.isISOControl(sign) || Character.getType(sign) == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isClosing(char sign) {
    return "\"”’)]'".indexOf(sign) >= 0;
  }

  /** Whether the word before a full stop is an initial or an abbreviation. */
  private static boolean isShortened(String text, int start, int stop) {
    int word = stop;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return stop - word == 1 || SHORTENED.contains(text.substring(word, stop));
  }

  private static boolean startsSentence(String text, int at) {
    return at < text.length() && !Character.isLowerCase(text.charAt(at));
  }
}
