package io.xenotime.posts;

/**
 * Walks what stands between posts: blanks, brackets, commas, and what does not belong there. One
 * thread.
 */
final class TopLevel {

  enum Found {
    /** The position is at the opening brace of what may be a post. */
    POST,
    /** Something that is no object was passed. */
    SCRAP,
    FOREIGN_ENCODING,
    END
  }

  private static final int SCRAP_CHARS = 40;
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private final ByteWindow window;
  private final LineCount lines;
  private final StringBuilder scrap = new StringBuilder();
  private int openArrays;
  private boolean blank = true;
  private boolean started;

  TopLevel(ByteWindow window, LineCount lines) {
    this.window = window;
    this.lines = lines;
  }

  /** Returns whether there was nothing but blanks so far. */
  boolean isBlank() {
    return blank;
  }

  /** Returns the beginning of the last scrap, printable. */
  String scrap() {
    return "expected a JSON object, got \"" + scrap + "\"";
  }

  /** Goes on to the next thing of interest. */
  Found next() {
    if (!started) {
      started = true;
      if (isForeignEncoding()) {
        return Found.FOREIGN_ENCODING;
      }
    }
    while (window.hasNext()) {
      byte b = window.bytes()[window.position()];
      switch (b) {
        case '\n' -> lines.newLine();
        case ' ', '\t', '\r' -> lines.blank();
        case '[', ']', ',' -> bracket(b);
        case '{' -> {
          seen();
          return Found.POST;
        }
        default -> {
          if (!isByteOrderMark(b)) {
            seen();
            pickUp(b);
            return Found.SCRAP;
          }
        }
      }
      window.moveTo(window.position() + 1);
    }
    return Found.END;
  }

  private void seen() {
    lines.text();
    blank = false;
  }

  private void bracket(byte b) {
    seen();
    openArrays += b == '[' ? 1 : 0;
    openArrays -= b == ']' && openArrays > 0 ? 1 : 0;
  }

  private boolean isByteOrderMark(byte b) {
    if (b != (byte) 0xEF || !window.startsWith(BYTE_ORDER_MARK)) {
      return false;
    }
    window.moveTo(window.position() + 2);
    return true;
  }

  private boolean isForeignEncoding() {
    return window.startsWith("\u00FE\u00FF")
        || window.startsWith("\u00FF\u00FE")
        || window.startsWith("[\0")
        || window.startsWith("{\0")
        || window.startsWith("\0[")
        || window.startsWith("\0{");
  }

  /** Passes an element that is no object; outside of arrays, the rest of the line. */
  private void pickUp(byte first) {
    scrap.setLength(0);
    boolean element = openArrays > 0;
    boolean quoted = element && first == '"';
    byte before = 0;
    for (boolean inside = false; window.hasNext(); inside = true) {
      byte b = window.bytes()[window.position()];
      if (b == '\n' || inside && !quoted && endsScrap(b, element)) {
        return;
      }
      window.moveTo(window.position() + 1);
      if (scrap.length() < SCRAP_CHARS) {
        scrap.append(b >= ' ' && b < 0x7F ? (char) b : '.');
      }
      if (inside && quoted && b == '"' && before != '\\') {
        return;
      }
      before = b;
    }
  }

  private boolean endsScrap(byte b, boolean element) {
    if (b == '{') {
      return window.startsWith("{\"id\":");
    }
    return element && (b == ',' || b == ']' || b == ' ' || b == '\t' || b == '\r');
  }
}
