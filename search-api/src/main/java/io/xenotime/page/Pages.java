package io.xenotime.page;

import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest.Page;
import java.util.Optional;

/**
 * The pages around the one that is shown. Immutable.
 *
 * @param number of this page
 * @param size hits a page has
 * @param last the number of the last page that can be turned to
 * @param isCut whether there are hits that no page reaches
 */
record Pages(
    int number,
    int size,
    int last,
    Optional<PageState> previous,
    Optional<PageState> next,
    boolean isCut) {

  static Pages of(PageSearch search, long total, SearchLimits limits) {
    Page page = search.request().page();
    long reached = Math.min(total, limits.maxDepth() / page.size() * (long) page.size());
    int last = (int) Math.max(1, Math.ceilDiv(reached, page.size()));
    int number = page.number();
    return new Pages(
        number,
        page.size(),
        last,
        number > 1
            ? Optional.of(search.state().page(Math.min(number - 1, last)))
            : Optional.empty(),
        number < last ? Optional.of(search.state().page(number + 1)) : Optional.empty(),
        reached < total);
  }
}
