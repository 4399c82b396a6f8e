package io.xenotime.posts;

import java.util.ArrayList;
import java.util.List;

/** Cuts text that is too long for one paragraph. */
final class LongText {

  private LongText() {}

  /** Returns the text in parts of at most so many characters, cut at blanks where there are any. */
  static List<String> cut(String text, int maxChars) {
    List<String> parts = new ArrayList<>();
    String rest = text;
    while (rest.length() > maxChars) {
      int blank = rest.lastIndexOf(' ', maxChars);
      int end = blank > 0 ? blank : maxChars;
      end -= Character.isHighSurrogate(rest.charAt(end - 1)) && end > 1 ? 1 : 0;
      parts.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }
}
