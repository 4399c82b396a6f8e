package io.xenotime.eval;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a line at its tabs and blanks. */
final class Columns {

  private static final Pattern GAP = Pattern.compile("[ \t]+");

  private Columns() {}

  static List<String> of(String line) {
    return List.of(GAP.split(line.strip()));
  }
}
