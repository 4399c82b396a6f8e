package io.xenotime.http;

import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import java.util.Locale;

/**
 * Turns plain text from articles and readers into text that is safe inside a web page. Safe for
 * many threads.
 */
public final class Html {

  private static final String OPEN = "<mark>";
  private static final String CLOSE = "</mark>";

  private Html() {}

  /** Returns the text with the five characters that could become markup written as entities. */
  public static String text(String plain) {
    int first = firstToEscape(plain);
    if (first == plain.length()) {
      return plain;
    }
    StringBuilder html = new StringBuilder(plain.length() + 32);
    append(html, plain, 0, plain.length());
    return html.toString();
  }

  /** Returns the text likewise, its matching places within {@code <mark>} when marks are wanted. */
  static String marked(Marked marked, boolean marks) {
    if (!marks || marked.spans().isEmpty()) {
      return text(marked.text());
    }
    StringBuilder html = new StringBuilder(marked.text().length() + 32 * marked.spans().size());
    int done = 0;
    for (Span span : marked.spans()) {
      append(html, marked.text(), done, span.start());
      html.append(OPEN);
      append(html, marked.text(), span.start(), span.end());
      html.append(CLOSE);
      done = span.end();
    }
    append(html, marked.text(), done, marked.text().length());
    return html.toString();
  }

  /**
   * Returns the address with what could leave an attribute percent-encoded; empty if it is not http
   * or https. Ampersands stay, so that it works as an address as it is.
   */
  public static String url(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
      return "";
    }
    StringBuilder safe = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char character = address.charAt(i);
      if (character <= ' ' || "\"'<>\\`".indexOf(character) >= 0) {
        safe.append('%').append(String.format(Locale.ROOT, "%02X", (int) character));
      } else {
        safe.append(character);
      }
    }
    return safe.toString();
  }

  private static int firstToEscape(String plain) {
    int i = 0;
    while (i < plain.length() && entity(plain.charAt(i)).isEmpty()) {
      i++;
    }
    return i;
  }

  private static void append(StringBuilder html, String plain, int start, int end) {
    for (int i = start; i < end; i++) {
      char character = plain.charAt(i);
      String entity = entity(character);
      if (entity.isEmpty()) {
        html.append(character);
      } else {
        html.append(entity);
      }
    }
  }

  private static String entity(char character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
