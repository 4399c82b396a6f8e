package io.xenotime.search.lucene;

import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** Counts what texts find by searching for them, so that no search ever says otherwise. */
final class TextCounts {

  private final Snapshot snapshot;
  private final SearchLimits limits;
  private final List<FacetFilter> filters;
  private final Period published;

  /** Counts among all articles. */
  TextCounts(Snapshot snapshot, SearchLimits limits) {
    this(snapshot, limits, List.of(), Period.ALWAYS);
  }

  /** Counts among those that the filters and the period leave. */
  TextCounts(Snapshot snapshot, SearchLimits limits, List<FacetFilter> filters, Period published) {
    this.snapshot = snapshot;
    this.limits = limits;
    this.filters = filters;
    this.published = published;
  }

  /** Returns how many articles the text finds; 0 when it is longer than a search may be. */
  long of(String text) throws IOException {
    return text.length() > limits.maxTextChars() ? 0 : search(text).total();
  }

  /** Returns the query of the articles that are counted among. */
  Query all() throws IOException {
    return search("").matching();
  }

  private LuceneSearch search(String text) throws IOException {
    SearchRequest request =
        new SearchRequest(
            text,
            Manner.FORGIVING,
            filters,
            published,
            Order.RELEVANCE,
            Page.of(1, 1),
            Collapse.NOTHING,
            Counting.NOTHING,
            Optional.empty(),
            0);
    // No suggestion asks for an age, so that any time will do.
    return new LuceneSearch(snapshot, limits, request, snapshot.newest());
  }
}
