package io.xenotime.page;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around what it is about. Immutable.
 *
 * @param title of the window
 * @param text in the search box
 * @param kept what the search box sends along
 * @param feed the results as a feed; empty for a page without results
 */
record Frame(String title, String text, List<Kept> kept, Optional<String> feed) {

  static final String NAME = "Xenotime";

  Frame {
    kept = List.copyOf(kept);
  }

  /** Returns the frame of a page that is no search. */
  static Frame of(String title) {
    return new Frame(title + " - " + NAME, "", List.of(), Optional.empty());
  }

  static Frame of(ResultsView results) {
    String text = results.state().value(PageState.TEXT);
    return new Frame(
        text.isEmpty() ? NAME : text + " - " + NAME,
        text,
        results.keptWithout(PageState.TEXT),
        Optional.of(results.as("rss")));
  }
}
