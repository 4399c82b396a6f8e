package io.xenotime.page;

import io.xenotime.search.Expansion;
import io.xenotime.search.QueryReading;
import io.xenotime.search.QueryReading.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that was made of the reader's text, said in a line. Immutable.
 *
 * @param words what was done
 * @param undo the way to have it otherwise; empty when there is none
 */
record Remark(String words, Optional<PageLink> undo) {

  private static final String OFF = "off";

  static List<Remark> of(PageSearch search, QueryReading reading) {
    PageState state = search.state();
    List<Remark> remarks = new ArrayList<>();
    if (!reading.corrected().isEmpty()) {
      remarks.add(
          new Remark(
              "Searched for "
                  + joined(reading.corrected().stream().map(Correction::used).toList())
                  + ", as no post has "
                  + joined(reading.corrected().stream().map(Correction::typed).toList())
                  + ".",
              Optional.of(new PageLink("Search for it as typed", state.with("fuzzy", OFF)))));
    }
    if (!reading.relaxed().isEmpty()) {
      remarks.add(
          new Remark(
              "Few posts have every word, so some here lack " + joined(reading.relaxed()) + ".",
              Optional.of(new PageLink("Only posts with every word", state.with("match", "all")))));
    }
    for (Expansion expansion : reading.expanded()) {
      remarks.add(
          new Remark(
              expansion.typed() + " also finds " + String.join(", ", expansion.forms()) + ".",
              Optional.of(new PageLink("Only as typed", state.with("synonyms", OFF)))));
    }
    for (String warning : search.params().warnings()) {
      remarks.add(new Remark(sentence(warning), Optional.empty()));
    }
    for (String warning : reading.warnings()) {
      remarks.add(new Remark(sentence(warning), Optional.empty()));
    }
    return remarks;
  }

  /** Returns the words as people list them: with "or" before the last. */
  private static String joined(List<String> words) {
    return words.size() == 1
        ? words.getFirst()
        : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
            + " or "
            + words.getLast();
  }

  private static String sentence(String warning) {
    return warning.substring(0, 1).toUpperCase(Locale.ROOT) + warning.substring(1) + ".";
  }
}
