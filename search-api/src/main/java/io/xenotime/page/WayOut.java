package io.xenotime.page;

import io.xenotime.http.Door;
import io.xenotime.http.SearchParams;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchRequest.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A search near the one that was asked for. Immutable.
 *
 * @param count of what it finds; 0 when nobody counted
 */
record WayOut(String words, long count, PageState state) {

  /** How many searches are tried, as each takes its time. */
  private static final int MOST_TRIES = 6;

  /** Returns those that find something: without one of what narrows the search, or other words. */
  static List<WayOut> of(PageSearch search, SearchAnswer answer, List<Chip> chips, Door door) {
    List<WayOut> tries = new ArrayList<>();
    for (String text : answer.query().suggestions()) {
      tries.add(new WayOut(text, 0, search.state().with(PageState.TEXT, text)));
    }
    for (Chip chip : chips) {
      tries.add(new WayOut("Without ‘" + chip.words() + "’", 0, chip.without()));
    }
    if (!search.state().value(PageState.TEXT).isEmpty() && !chips.isEmpty()) {
      PageState words =
          PageState.read(
              Map.of(PageState.TEXT, search.state().values(PageState.TEXT)), search.facets());
      tries.add(new WayOut("The words alone", 0, words));
    }
    return tries.stream()
        .limit(MOST_TRIES)
        .map(way -> new WayOut(way.words(), count(search, way.state(), door), way.state()))
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
