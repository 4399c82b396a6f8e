package io.xenotime.posts;

import org.jsoup.parser.Parser;

/** Makes one line of plain text of what may hold markup. */
final class PlainText {

  private static final int ESCAPED_AT_MOST = 3;

  private PlainText() {}

  /** Returns text that holds no markup, on one line. */
  static String of(String text) {
    var buffer = new TextBuffer();
    buffer.append(text);
    return buffer.take();
  }

  /** Returns the text of HTML: without tags, entities decoded even if escaped again. */
  static String ofHtml(String html) {
    if (html.indexOf('<') < 0) {
      return of(unescaped(html));
    }
    return of(unescaped(String.join(" ", BodyReader.texts(html))));
  }

  /**
   * Returns whether text has neither control characters, by which an index parts values, nor halves
   * of characters, which would not come back.
   */
  static boolean isStorable(String text) {
    return text.codePoints()
        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
  }

  private static String unescaped(String text) {
    String before = text;
    for (int i = 0; i < ESCAPED_AT_MOST && before.indexOf('&') >= 0; i++) {
      String after = Parser.unescapeEntities(before, false);
      if (after.equals(before)) {
        return after;
      }
      before = after;
    }
    return before;
  }
}
