package io.xenotime.likeness;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The words of texts one after another, folded: capitals, marks on letters and the commas of large
 * numbers make no difference. For one thread.
 */
final class PlainWords {

  private static final int FIRST_LETTER_WITH_A_MARK = 0xC0;
  private static final int PUNCTUATION = 0x2000;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Taker taker;
  private final StringBuilder word = new StringBuilder();

  /** Is told of words. */
  interface Taker {

    /**
     * Takes a word; the characters are only lent.
     *
     * @param figure whether it begins with a digit
     */
    void take(CharSequence word, boolean figure);
  }

  PlainWords(Taker taker) {
    this.taker = taker;
  }

  /** Reads one text. */
  void read(String text) {
    String plain = withoutMarks(text);
    word.setLength(0);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (!isWithinANumber(plain, i)) {
        end();
      } else if (c == '.') {
        word.append(c);
      }
    }
    end();
  }

  private void end() {
    if (!word.isEmpty()) {
      taker.take(word, Character.isDigit(word.charAt(0)));
      word.setLength(0);
    }
  }

  private static boolean isWithinANumber(String text, int place) {
    char c = text.charAt(place);
    return (c == '.' || c == ',')
        && place > 0
        && place + 1 < text.length()
        && Character.isDigit(text.charAt(place - 1))
        && Character.isDigit(text.charAt(place + 1));
  }

  private static String withoutMarks(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_LETTER_WITH_A_MARK && text.charAt(i) < PUNCTUATION) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
      }
    }
    return text;
  }
}
