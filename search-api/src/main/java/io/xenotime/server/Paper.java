package io.xenotime.server;

import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * How text looks in a terminal: lines as wide as it is, within reason, and colours if it has them.
 * Immutable. Control characters never reach the terminal, as they could take it over.
 *
 * @param width characters of a line
 */
record Paper(int width, boolean colours) {

  private static final int NARROW = 80;
  private static final int WIDE = 100;

  static Paper of(Map<String, String> environment, boolean colours) {
    String columns = environment.getOrDefault("COLUMNS", "");
    int width = columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : NARROW;
    return new Paper(Math.clamp(width, NARROW, WIDE), colours);
  }

  /** Returns the lines of a text, each indented, what matches in colour. */
  List<String> lines(Marked text, int indent, Style... styles) {
    String plain = plain(text.text());
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < plain.length()) {
      int end = lineEnd(plain, start, width - indent);
      String line = styled(plain, start, end, text.spans(), styles);
      lines.add(" ".repeat(indent) + line);
      start = end;
      while (start < plain.length() && plain.charAt(start) == ' ') {
        start++;
      }
    }
    return lines;
  }

  List<String> lines(String text, int indent, Style... styles) {
    return lines(new Marked(text, List.of()), indent, styles);
  }

  private static int lineEnd(String plain, int start, int room) {
    if (plain.length() - start <= room) {
      return plain.length();
    }
    int blank = plain.lastIndexOf(' ', start + room);
    // A word longer than a line is cut.
    return blank > start ? blank : start + room;
  }

  private String styled(String plain, int start, int end, List<Span> spans, Style... styles) {
    if (!colours) {
      return plain.substring(start, end);
    }
    StringBuilder line = new StringBuilder(on(styles));
    int done = start;
    for (Span span : spans) {
      int from = Math.max(done, span.start());
      int to = Math.min(end, span.end());
      if (from < to) {
        line.append(plain, done, from).append(Style.fg_yellow.on()).append(plain, from, to);
        line.append(Style.reset.on()).append(on(styles));
        done = to;
      }
    }
    return line.append(plain, done, end).append(Style.reset.on()).toString();
  }

  private static String on(Style... styles) {
    StringBuilder codes = new StringBuilder();
    for (Style style : styles) {
      codes.append(style.on());
    }
    return codes.toString();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isISOControl(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString();
  }
}
