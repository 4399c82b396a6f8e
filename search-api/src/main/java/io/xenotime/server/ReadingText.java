package io.xenotime.server;

import io.xenotime.search.Expansion;
import io.xenotime.search.QueryReading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a person at a terminal what was made of the text, and how to undo it. */
final class ReadingText {

  /** Enough to see what a word was taken for. */
  private static final int FORMS = 4;

  private ReadingText() {}

  /** Returns a line for each kind of thing that was done; none for a text taken as typed. */
  static List<String> lines(QueryReading reading) {
    List<String> lines = new ArrayList<>();
    if (!reading.corrected().isEmpty()) {
      String corrected =
          reading.corrected().stream()
              .map(correction -> correction.typed() + " -> " + correction.used())
              .collect(Collectors.joining(", "));
      lines.add("corrected: " + corrected + " (undo: --fuzzy off)");
    }
    if (!reading.relaxed().isEmpty()) {
      lines.add(
          "too few posts have all words, so these may be missing: "
              + String.join(", ", reading.relaxed())
              + " (--match all refuses)");
    }
    if (!reading.expanded().isEmpty()) {
      String expanded =
          reading.expanded().stream().map(ReadingText::shown).collect(Collectors.joining("; "));
      lines.add("also found as: " + expanded);
    }
    if (!reading.suggestions().isEmpty()) {
      lines.add("did you mean: " + String.join(", ", reading.suggestions()));
    }
    return lines;
  }

  private static String shown(Expansion expansion) {
    String forms = expansion.forms().stream().limit(FORMS).collect(Collectors.joining(", "));
    boolean more = expansion.forms().size() > FORMS;
    return expansion.typed() + " = " + forms + (more ? ", …" : "");
  }
}
