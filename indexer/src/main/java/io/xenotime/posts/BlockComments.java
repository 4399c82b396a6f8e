package io.xenotime.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts stored content at the comments that the block editor sets, which go. */
final class BlockComments {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final Pattern BEGIN = Pattern.compile("\\s*wp:[a-z]");
  private static final Pattern END = Pattern.compile("\\s*/wp:[a-z]");

  /**
   * A piece of content.
   *
   * @param isBlock whether it stands inside of a block, and is HTML as it will be shown
   */
  record Part(boolean isBlock, String html) {}

  private BlockComments() {}

  /** Returns the content between the comments in order; all of it if there are none. */
  static List<Part> parts(String stored) {
    List<Part> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    int from = 0;
    for (int at = stored.indexOf(OPEN); at >= 0; at = stored.indexOf(OPEN, from)) {
      int end = stored.indexOf(CLOSE, at);
      if (end < 0) {
        break;
      }
      part.append(stored, from, at);
      from = end + CLOSE.length();
      boolean begins = is(BEGIN, stored, at + OPEN.length(), end);
      boolean ends = is(END, stored, at + OPEN.length(), end);
      int change = begins && stored.charAt(end - 1) != '/' ? 1 : ends ? -1 : 0;
      if (depth == 0 && change > 0 || depth == 1 && change < 0) {
        parts.add(new Part(depth > 0, part.toString()));
        part.setLength(0);
      }
      depth = Math.max(depth + change, 0);
      // The editor's comments stand on lines of their own, and part words so.
      part.append(begins || ends ? "\n" : "");
    }
    part.append(stored, from, stored.length());
    parts.add(new Part(depth > 0, part.toString()));
    return parts;
  }

  private static boolean is(Pattern what, String stored, int from, int to) {
    return what.matcher(stored).region(from, to).lookingAt();
  }
}
