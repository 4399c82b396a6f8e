package io.xenotime.posts;

/**
 * Finds the end of a JSON object by its brackets and quotes, and its id on the way. One thread.
 *
 * <p>It is laxer than a parser, which comes later: it only refuses what shows that the end of this
 * object was lost, so that the next one can still be found.
 */
final class JsonShape {

  enum State {
    OPEN,
    COMPLETE,
    BROKEN
  }

  private static final int MAX_ID_DIGITS = 18;

  private final boolean[] arrays;
  private State state;
  private String fault;
  private int depth;
  private long lines;
  private boolean inString;
  private boolean escaped;
  private boolean inName;
  private int stringLength;
  private byte last;
  private boolean nameIsId;
  private boolean idExpected;
  private int idDigits;
  private long id;

  JsonShape(int maxDepth) {
    this.arrays = new boolean[maxDepth];
  }

  void reset() {
    state = State.OPEN;
    fault = "";
    depth = 0;
    lines = 0;
    inString = false;
    escaped = false;
    last = ':';
    nameIsId = false;
    idExpected = false;
    idDigits = 0;
    id = 0;
  }

  State state() {
    return state;
  }

  /** Returns why the object is broken. */
  String fault() {
    return fault;
  }

  /** Returns the object's own id; 0 when there was none yet, or none in digits. */
  long id() {
    return id;
  }

  /** Returns how many lines were left behind. */
  long lines() {
    return lines;
  }

  /** Looks at further bytes and returns where it stopped: at their end, or behind the object. */
  int scan(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && state == State.OPEN) {
      at = inString ? string(bytes, at, to) : structure(bytes, at);
    }
    return at;
  }

  private int string(byte[] bytes, int from, int to) {
    int at = from;
    if (escaped) {
      escaped = false;
      if (bytes[at] != '\n') {
        at++;
      }
    }
    while (at < to) {
      byte b = bytes[at];
      if (b == '"') {
        stringLength += at - from;
        endString(bytes, at);
        return at + 1;
      }
      if (b == '\n') {
        return broken(at, "a line ends inside a string");
      }
      at++;
      if (b == '\\') {
        if (at == to) {
          escaped = true;
        } else if (bytes[at] != '\n') {
          at++;
        }
      }
    }
    stringLength += at - from;
    return at;
  }

  private void endString(byte[] bytes, int end) {
    inString = false;
    last = '"';
    if (depth != 1 || stringLength > end) {
      return;
    }
    int start = end - stringLength;
    if (inName) {
      nameIsId = stringLength == 2 && bytes[start] == 'i' && bytes[start + 1] == 'd';
    } else if (idExpected) {
      for (int at = start; at < end; at++) {
        idDigit(bytes[at]);
      }
      idExpected = false;
    }
  }

  private int structure(byte[] bytes, int at) {
    byte b = bytes[at];
    switch (b) {
      case '"' -> {
        inString = true;
        stringLength = 0;
        inName = last == '{' || last == ',' && !arrays[depth - 1];
      }
      case ' ', '\t', '\r' -> {}
      case '\n' -> lines++;
      case '{', '[' -> {
        return open(b, at);
      }
      case '}', ']' -> {
        return close(b, at);
      }
      case ',' -> {
        last = b;
        idExpected = false;
      }
      case ':' -> {
        last = b;
        if (nameIsId && depth == 1) {
          idExpected = true;
          id = 0;
          idDigits = 0;
        }
        nameIsId = false;
      }
      case '\\' -> {
        return broken(at, "a backslash stands outside of strings");
      }
      default -> {
        if (last == '{') {
          return broken(at, "a name in quotes must follow {");
        }
        last = 'v';
        if (idExpected && depth == 1) {
          idDigit(b);
        }
      }
    }
    return at + 1;
  }

  private void idDigit(byte b) {
    if (b >= '0' && b <= '9' && idDigits < MAX_ID_DIGITS) {
      id = 10 * id + (b - '0');
      idDigits++;
    } else {
      id = 0;
      idDigits = MAX_ID_DIGITS;
    }
  }

  private int open(byte bracket, int at) {
    boolean inArray = depth > 0 && arrays[depth - 1];
    if (last != ':' && !(inArray && (last == '[' || last == ','))) {
      return broken(at, (char) bracket + " stands where no value may start");
    }
    if (depth == arrays.length) {
      return broken(at, "it is more than " + depth + " levels deep");
    }
    arrays[depth++] = bracket == '[';
    last = bracket;
    return at + 1;
  }

  private int close(byte bracket, int at) {
    if (arrays[depth - 1] != (bracket == ']')) {
      return broken(at, (char) bracket + " closes what it did not open");
    }
    depth--;
    last = bracket;
    if (depth == 0) {
      state = State.COMPLETE;
    }
    return at + 1;
  }

  private int broken(int at, String why) {
    state = State.BROKEN;
    fault = why;
    return at;
  }
}
