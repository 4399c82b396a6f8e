package io.xenotime.page;

import io.xenotime.article.Facet;
import io.xenotime.search.Expansion;
import io.xenotime.search.QueryReading;
import io.xenotime.search.QueryReading.Correction;
import io.xenotime.search.SearchAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that was made of the reader's text, said in a line. Immutable.
 *
 * @param words what was done
 * @param undo the way to have it otherwise; empty when there is none
 */
record Remark(String words, Optional<PageLink> undo) {

  private static final String OFF = "off";

  static List<Remark> of(PageSearch search, SearchAnswer answer) {
    PageState state = search.state();
    QueryReading reading = answer.query();
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
    if (!reading.relaxed().isEmpty() && answer.total().value() > 0) {
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
    Stream.concat(search.params().warnings().stream(), reading.warnings().stream())
        .map(warning -> new Remark(sentence(search, warning), Optional.empty()))
        .forEach(remarks::add);
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

  /** Returns a warning of the API as the page says it: facets by their names. */
  private static String sentence(PageSearch search, String warning) {
    for (Facet facet : search.facets()) {
      if (warning.startsWith(facet.parameter() + " ")) {
        return Words.name(facet) + warning.substring(facet.parameter().length()) + ".";
      }
    }
    return warning.substring(0, 1).toUpperCase(Locale.ROOT) + warning.substring(1) + ".";
  }
}
