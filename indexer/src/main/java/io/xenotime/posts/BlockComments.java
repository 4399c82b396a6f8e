package io.xenotime.posts;

import java.util.regex.Pattern;

/** Takes the comments out of stored content; those of the block editor tell how it was written. */
final class BlockComments {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final Pattern BLOCK = Pattern.compile("\\s*/?wp:[a-z]");

  private BlockComments() {}

  /** Returns whether it was written in blocks, by the mark that WordPress itself looks for. */
  static boolean areIn(String stored) {
    return stored.contains("<!-- wp:");
  }

  /** Returns the content without comments. */
  static String without(String stored) {
    int at = stored.indexOf(OPEN);
    if (at < 0) {
      return stored;
    }
    StringBuilder html = new StringBuilder(stored.length());
    int from = 0;
    for (; at >= 0; at = stored.indexOf(OPEN, from)) {
      int end = stored.indexOf(CLOSE, at);
      if (end < 0) {
        break;
      }
      html.append(stored, from, at);
      if (BLOCK.matcher(stored).region(at + OPEN.length(), end).lookingAt()) {
        // The editor's comments stand on lines of their own, and part words so.
        html.append('\n');
      }
      from = end + CLOSE.length();
    }
    return html.append(stored, from, stored.length()).toString();
  }
}
