package io.xenotime.eval;

/** Checks the names that queries and documents have in files whose columns are parted by blanks. */
final class Names {

  private Names() {}

  static boolean isOne(String name) {
    return !name.isEmpty() && name.chars().noneMatch(Names::parts);
  }

  static void check(String what, String name) {
    if (!isOne(name)) {
      throw new IllegalArgumentException(
          what + " must be a word without blanks, got \"" + name + "\"");
    }
  }

  private static boolean parts(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
