package io.xenotime.posts;

import java.text.Normalizer;

/**
 * Gathers text for one line as a browser shows it: blanks fold into one, what is invisible goes.
 * One thread.
 */
final class TextBuffer {

  private final StringBuilder text = new StringBuilder();
  private boolean blankDue;

  /** Appends characters and returns whether any of them can be seen. */
  boolean append(String more) {
    int before = text.length();
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (isPlain(c)) {
        int end = i + 1;
        while (end < more.length() && isPlain(more.charAt(end))) {
          end++;
        }
        blankFirst();
        text.append(more, i, end);
        i = end - 1;
      } else if (isBlank(c)) {
        blankDue = true;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < more.length()
          && Character.isLowSurrogate(more.charAt(i + 1))) {
        put(c);
        text.append(more.charAt(++i));
      } else if (!isInvisible(c)) {
        put(c);
      }
    }
    return text.length() > before;
  }

  void blank() {
    blankDue = true;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Returns the text in composed form (NFC) without blanks around it, and starts anew. */
  String take() {
    if (text.isEmpty()) {
      blankDue = false;
      return "";
    }
    String taken = text.toString();
    text.setLength(0);
    blankDue = false;
    return Normalizer.normalize(taken, Normalizer.Form.NFC);
  }

  private void put(char c) {
    blankFirst();
    text.append(c);
  }

  private void blankFirst() {
    if (blankDue) {
      blankDue = false;
      if (!text.isEmpty()) {
        text.append(' ');
      }
    }
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u0085' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Controls, joiners, direction marks, soft hyphens, and halves of characters. */
  private static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> c == '\uFFFC';
    };
  }
}
