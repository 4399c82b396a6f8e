package io.xenotime.page;

import io.xenotime.http.Door;
import io.xenotime.http.SearchParams;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchRequest.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A search near one that found nothing, and what it does find. Immutable.
 *
 * @param count at least 1
 */
record WayOut(PageLink link, long count) {

  /** How many searches are tried, as each takes its time. */
  private static final int MOST_TRIES = 6;

  /** Returns those that find something: without one of what narrows the search, or other words. */
  static List<WayOut> of(PageSearch search, SearchAnswer answer, List<Chip> chips, Door door) {
    List<PageLink> tries = new ArrayList<>();
    for (String text : answer.query().suggestions()) {
      tries.add(new PageLink(text, search.state().with(PageState.TEXT, text)));
    }
    for (Chip chip : chips) {
      tries.add(new PageLink("Without ‘" + chip.words() + "’", chip.without()));
    }
    if (!search.state().value(PageState.TEXT).isEmpty() && !chips.isEmpty()) {
      PageState words =
          PageState.read(
              Map.of(PageState.TEXT, search.state().values(PageState.TEXT)), search.facets());
      tries.add(new PageLink("The words alone", words));
    }
    return tries.stream()
        .limit(MOST_TRIES)
        .map(link -> new WayOut(link, count(search, link.state(), door)))
        .filter(way -> way.count() > 0)
        .toList();
  }

  private static long count(PageSearch search, PageState state, Door door) {
    SearchParams params = PageSearch.read(state, search.facets(), door.limits()).params();
    return door.gate()
        .pass(() -> door.engine().search(params.request().uncounted(Page.of(1, 1))))
        .total()
        .value();
  }
}
