package io.xenotime.page;

import java.util.List;
import java.util.Map;

/**
 * A line of the search language's help. Immutable.
 *
 * @param text a search that shows it
 * @param words what it finds
 */
record Example(String text, String words) {

  /** Returns the whole language, simple things first. */
  static List<Example> all() {
    return List.of(
        new Example("dysprosium export", "posts with all words, best first"),
        new Example("\"heavy rare earths\"", "the words in a row"),
        new Example("magnet -china", "without a word"),
        new Example("(cerium OR lanthanum) price", "one or the other"),
        new Example("neodym*", "words that begin so"),
        new Example("\"magnet recycling\"~5", "near each other, up to five words apart"),
        new Example("title:lynas", "in the title only; also highlights: and body:"),
        new Example("regions:malaysia element:dysprosium", "by region, element, company, …"),
        new Example("magnets after:2025-04 before:2025-07", "published in that time"),
        new Example("lynas last:365d", "published in the last days"),
        new Example("magnet recycling^3", "a word that counts three times"));
  }

  String address() {
    return new PageState(Map.of(PageState.TEXT, List.of(text)), List.of(PageState.TEXT)).address();
  }
}
