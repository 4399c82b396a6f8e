package io.xenotime.posts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sets the paragraphs that WordPress makes of blank lines, and the breaks it makes of single ones.
 * One thread, one text.
 *
 * <p>Text is made paragraphs at the top and inside of what may hold paragraphs, such as quotes; not
 * inside of lists, tables, headings and what is shown as it is.
 */
final class AutoParagraphs {

  /** Elements that stand between paragraphs and never in one. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "area",
          "article",
          "aside",
          "blockquote",
          "caption",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "legend",
          "li",
          "map",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "style",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "script");

  /** Elements inside of which line ends mean nothing. */
  private static final Set<String> AS_IT_IS =
      Set.of(
          "audio",
          "dl",
          "figcaption",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "iframe",
          "object",
          "ol",
          "pre",
          "script",
          "select",
          "style",
          "summary",
          "svg",
          "table",
          "textarea",
          "ul",
          "video");

  private static final int LONGEST_BREAK = 20;
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\b[^<>]*>\\s*$");

  private final String html;
  private final StringBuilder out;
  private final StringBuilder paragraph = new StringBuilder();
  private boolean lineEnded;
  private boolean opened;
  private int asItIs;

  private AutoParagraphs(String html) {
    this.html = html;
    this.out = new StringBuilder(html.length() + html.length() / 8);
  }

  /** Returns the HTML with its paragraphs marked. */
  static String of(String html) {
    return html.isBlank() ? "" : new AutoParagraphs(html).marked();
  }

  private String marked() {
    int from = 0;
    while (from < html.length()) {
      int tag = nextTag(from);
      text(from, tag);
      int end = tag < html.length() ? html.indexOf('>', tag) : -1;
      if (end < 0) {
        text(tag, html.length());
        break;
      }
      from = element(tag, end + 1);
    }
    end();
    return out.toString();
  }

  private int nextTag(int from) {
    for (int at = html.indexOf('<', from); at >= 0; at = html.indexOf('<', at + 1)) {
      int name = at + (html.startsWith("/", at + 1) ? 2 : 1);
      if (name < html.length() && isLetter(html.charAt(name))) {
        return at;
      }
    }
    return html.length();
  }

  /** Takes the tag between these places and returns where to go on. */
  private int element(int from, int to) {
    boolean closing = html.charAt(from + 1) == '/';
    String name = name(from + (closing ? 2 : 1));
    boolean block = BLOCKS.contains(name);
    if (asItIs == 0 && block) {
      end();
    }
    if (AS_IT_IS.contains(name)) {
      asItIs = Math.max(asItIs + (closing ? -1 : 1), 0);
    }
    if (!closing && (name.equals("script") || name.equals("style"))) {
      return raw(name, from, to, block);
    }
    if (asItIs == 0 && name.equals("p")) {
      paragraphTag(from, to, closing);
    } else {
      opened &= !block;
      put(from, to, block);
    }
    return to;
  }

  private void paragraphTag(int from, int to, boolean closing) {
    if (!closing) {
      out.append(html, from, to);
    } else if (opened) {
      out.append("</p>\n");
    }
    opened = !closing;
  }

  /** Passes what has no tags inside, however it looks. */
  private int raw(String name, int from, int to, boolean block) {
    int close = html.indexOf("</" + name, to);
    int end = close < 0 ? html.length() : close;
    put(from, end, block);
    return end;
  }

  private void put(int from, int to, boolean block) {
    if (paragraph.isEmpty() && (block || asItIs > 0)) {
      out.append(html, from, to);
    } else {
      lineEnd();
      paragraph.append(html.substring(from, to).replace('\n', ' '));
    }
  }

  private void text(int from, int to) {
    if (asItIs > 0) {
      (paragraph.isEmpty() ? out : paragraph).append(html, from, to);
      return;
    }
    for (int i = from; i < to; i++) {
      char c = html.charAt(i);
      if (c == '\n' && lineEnded) {
        end();
      } else if (c == '\n') {
        lineEnded = !paragraph.isEmpty();
      } else if (c == ' ' || c == '\t') {
        if (!lineEnded && !paragraph.isEmpty()) {
          paragraph.append(c);
        }
      } else {
        lineEnd();
        paragraph.append(c);
      }
    }
  }

  /** Writes the break that a line's end becomes, once it is known that the paragraph goes on. */
  private void lineEnd() {
    if (lineEnded) {
      lineEnded = false;
      paragraph.append(endsInBreak() ? "\n" : "<br />\n");
    }
  }

  private boolean endsInBreak() {
    int open = Math.max(paragraph.length() - LONGEST_BREAK, 0);
    return BREAK.matcher(paragraph).region(open, paragraph.length()).find();
  }

  /** Ends the paragraph, if there is one. */
  private void end() {
    lineEnded = false;
    String text = paragraph.toString().strip();
    paragraph.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    out.append(opened ? "" : "<p>").append(text).append("</p>\n");
    opened = false;
  }

  private String name(int from) {
    int to = from;
    while (to < html.length() && to - from < 16 && isNamePart(html.charAt(to))) {
      to++;
    }
    return html.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || c >= '0' && c <= '9';
  }
}
