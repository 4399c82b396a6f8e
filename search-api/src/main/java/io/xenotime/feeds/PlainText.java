package io.xenotime.feeds;

import io.xenotime.http.Html;
import io.xenotime.search.Hit;

/** Text of posts as it may stand in a feed. */
final class PlainText {

  private static final int FIRST_AFTER_CONTROLS = 0xa0;

  /** The last two code points of each plane are no characters. */
  private static final int LAST_OF_PLANE = 0xfffe;

  private PlainText() {}

  /** Returns the text without characters that XML knows no way to write, or asks to avoid. */
  static String of(String text) {
    int clean = 0;
    while (clean < text.length() && isText(text.codePointAt(clean))) {
      clean += Character.charCount(text.codePointAt(clean));
    }
    if (clean == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(PlainText::isText).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Returns the title on one line, never blank. */
  static String title(Hit hit) {
    String title = of(hit.title().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ')).strip();
    return title.isEmpty() ? "Post " + hit.id() : title;
  }

  /** Returns the excerpt, then the highlights, a paragraph each; possibly nothing. */
  static String summary(Hit hit) {
    StringBuilder summary = new StringBuilder(of(hit.excerpt()));
    for (String highlight : hit.highlights()) {
      summary.append(summary.isEmpty() ? "" : "\n").append("• ").append(of(highlight));
    }
    return summary.toString();
  }

  /** Returns the same as a piece of a web page, all markup in it ours. */
  static String html(Hit hit) {
    StringBuilder html = new StringBuilder();
    if (!hit.excerpt().isBlank()) {
      html.append("<p>").append(Html.text(of(hit.excerpt()))).append("</p>");
    }
    if (!hit.highlights().isEmpty()) {
      html.append("<ul>");
      for (String highlight : hit.highlights()) {
        html.append("<li>").append(Html.text(of(highlight))).append("</li>");
      }
      html.append("</ul>");
    }
    return html.toString();
  }

  private static boolean isText(int point) {
    return point == '\t'
        || point == '\n'
        || point >= ' ' && point <= '~'
        || point >= FIRST_AFTER_CONTROLS
            && Character.getType(point) != Character.SURROGATE
            && (point & LAST_OF_PLANE) != LAST_OF_PLANE;
  }
}
