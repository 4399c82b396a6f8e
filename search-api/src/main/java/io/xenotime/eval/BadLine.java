package io.xenotime.eval;

import java.io.Serial;

/** Carries what is wrong with a line to where its file and number are known. */
final class BadLine extends Exception {

  @Serial private static final long serialVersionUID = 1;
  private static final int SHOWN_CHARS = 80;

  BadLine(String rule, String came) {
    super(rule + ", got " + shown(came), null, false, false);
  }

  /** Passes on what a value's own rules say. */
  BadLine(IllegalArgumentException unfit) {
    super(unfit.getMessage(), null, false, false);
  }

  private static String shown(String came) {
    String line = came.isEmpty() ? "nothing" : came.replaceAll("\\p{Cc}", " ");
    return line.length() <= SHOWN_CHARS ? line : line.substring(0, SHOWN_CHARS) + "…";
  }
}
