package io.xenotime.search.lucene;

import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Counts what a text finds by searching for it, so that no search ever says otherwise. */
final class TextCounts {

  private final Snapshot snapshot;
  private final SearchLimits limits;

  TextCounts(Snapshot snapshot, SearchLimits limits) {
    this.snapshot = snapshot;
    this.limits = limits;
  }

  /** Returns how many articles the text finds; 0 when it is longer than a search may be. */
  long of(String text) throws IOException {
    if (text.length() > limits.maxTextChars()) {
      return 0;
    }
    SearchRequest request =
        new SearchRequest(
            text,
            Manner.FORGIVING,
            List.of(),
            Period.ALWAYS,
            Order.RELEVANCE,
            Page.of(1, 1),
            Collapse.NOTHING,
            Counting.NOTHING,
            Optional.empty(),
            0);
    // No suggestion asks for an age, so that any time will do.
    return new LuceneSearch(snapshot, limits, request, snapshot.newest()).total();
  }
}
