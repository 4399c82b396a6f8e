package io.xenotime.http;

import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of a page of results and of its neighbours. Immutable.
 *
 * @param next by page number as far as pages reach, by cursor past that
 * @param prev empty on the first page, and after a cursor, which only goes forward
 * @param rss the same search as a feed
 * @param csv the same search as a table, to its end
 */
record PageLinks(
    String self, Optional<String> next, Optional<String> prev, String rss, String csv) {

  static PageLinks of(SearchParams params, SearchAnswer answer, SearchLimits limits) {
    Page page = params.request().page();
    return new PageLinks(
        Address.of(params, page),
        next(page, answer, limits).map(neighbour -> Address.of(params, neighbour)),
        previous(page, answer).map(neighbour -> Address.of(params, neighbour)),
        Address.of(params, "/v1/search.rss"),
        Address.of(params, "/v1/search.csv"));
  }

  /** Returns how many pages hold all hits. */
  static long pages(Page page, SearchAnswer answer) {
    return (answer.total().value() + page.size() - 1) / page.size();
  }

  /** Returns the value of the header {@code Link} (RFC 8288); empty without neighbours. */
  Optional<String> header() {
    List<String> links = new ArrayList<>();
    next.ifPresent(address -> links.add("<" + address + ">; rel=\"next\""));
    prev.ifPresent(address -> links.add("<" + address + ">; rel=\"prev\""));
    return links.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", links));
  }

  private static Optional<Page> next(Page page, SearchAnswer answer, SearchLimits limits) {
    long end = page.offset() + page.size();
    if (page.cursor().isEmpty()) {
      if (end >= answer.total().value()) {
        return Optional.empty();
      }
      if (end + page.size() <= limits.maxDepth()) {
        return Optional.of(Page.of(page.number() + 1, page.size()));
      }
    }
    return answer.nextCursor().map(cursor -> new Page(1, page.size(), Optional.of(cursor)));
  }

  private static Optional<Page> previous(Page page, SearchAnswer answer) {
    if (page.cursor().isPresent() || page.number() == 1) {
      return Optional.empty();
    }
    long last = Math.max(1, pages(page, answer));
    return Optional.of(Page.of((int) Math.min(page.number() - 1, last), page.size()));
  }
}
