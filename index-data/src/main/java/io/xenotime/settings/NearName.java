package io.xenotime.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearName {

  private NearName() {}

  /**
   * Returns the known name nearest to the given one, if it is near enough to be a slip: one edit in
   * every three letters; letter case does not count.
   */
  public static Optional<String> of(String name, Collection<String> known) {
    String meant = name.toLowerCase(Locale.ROOT);
    if (meant.length() > 64) {
      return Optional.empty();
    }
    return known.stream()
        .filter(candidate -> edits(meant, candidate.toLowerCase(Locale.ROOT)) <= slips(candidate))
        .min(
            Comparator.<String>comparingInt(
                    candidate -> edits(meant, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int slips(String candidate) {
    return Math.min(3, candidate.length() / 3);
  }

  /** Counts letters to insert, remove, replace or swap with their neighbour. */
  private static int edits(String from, String to) {
    int[][] edits = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int replaced = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        if (swapped(from, i, to, j)) {
          edits[i][j] = Math.min(edits[i][j], 1 + edits[i - 2][j - 2]);
        }
      }
    }
    return edits[from.length()][to.length()];
  }

  private static boolean swapped(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
