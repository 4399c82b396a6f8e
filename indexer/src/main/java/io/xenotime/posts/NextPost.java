package io.xenotime.posts;

/**
 * Finds where a post may begin behind a broken one: at a line that begins with a brace, no deeper
 * than the broken one's line, or in the middle of a line at {@code },{"id":1,"date}, which is how
 * WordPress begins every post of an array and nothing inside of one. One thread.
 */
final class NextPost {

  private static final String ID = "},{\"id\":";
  private static final String DATE = ",\"date";
  private static final int MAX_ID_DIGITS = 18;

  private final ByteWindow window;
  private final LineCount lines;

  NextPost(ByteWindow window, LineCount lines) {
    this.window = window;
    this.lines = lines;
  }

  /** Moves behind the position to the next such brace, or to the end. */
  void find(int maxIndent) {
    boolean mayBegin = false;
    while (window.hasNext()) {
      byte b = window.bytes()[window.position()];
      switch (b) {
        case '\n' -> {
          lines.newLine();
          mayBegin = true;
        }
        case ' ', '\t', '\r' -> lines.blank();
        case ',', '[' -> lines.text();
        case '{' -> {
          if (mayBegin && lines.indent() <= maxIndent) {
            return;
          }
          lines.text();
          mayBegin = false;
        }
        default -> {
          lines.text();
          mayBegin = false;
          if (b == '}' && isBetweenPosts()) {
            window.moveTo(window.position() + 2);
            return;
          }
        }
      }
      window.moveTo(window.position() + 1);
    }
  }

  private boolean isBetweenPosts() {
    if (!window.startsWith(ID)) {
      return false;
    }
    int ahead = ID.length();
    while (ahead < ID.length() + MAX_ID_DIGITS && isDigit(window.peek(ahead))) {
      ahead++;
    }
    return ahead > ID.length() && window.matches(ahead, DATE);
  }

  private static boolean isDigit(int b) {
    return b >= '0' && b <= '9';
  }
}
