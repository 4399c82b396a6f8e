package io.xenotime.posts;

/** Where in its lines a reader of bytes stands. One thread. */
final class LineCount {

  private long line = 1;
  private int indent;
  private boolean atStart = true;

  /** Returns the line, from 1. */
  long line() {
    return line;
  }

  /** Returns how many blanks the line begins with. */
  int indent() {
    return indent;
  }

  /** Returns whether the line had nothing but blanks so far. */
  boolean atStart() {
    return atStart;
  }

  void newLine() {
    line++;
    indent = 0;
    atStart = true;
  }

  void blank() {
    indent += atStart ? 1 : 0;
  }

  void text() {
    atStart = false;
  }

  /** Counts lines that somebody else went past, up to the middle of one. */
  void passed(long lines) {
    line += lines;
    atStart = false;
  }
}
