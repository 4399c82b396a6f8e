package io.xenotime.wordpress;

import io.xenotime.http.QueryString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of a list is answered. Immutable.
 *
 * @param page from 1; does not count when there is an offset
 * @param size items a page
 * @param asked how many items to leave out, where the caller said so
 */
record Paging(int page, int size, Optional<Integer> asked) {

  private static final String PAGE = "page";
  private static final String OFFSET = "offset";
  private static final int MAX_SIZE = 100;

  static Paging read(RestParams params) {
    int page = params.number(PAGE, 1, 1, Integer.MAX_VALUE);
    int size = params.number("per_page", 10, 1, MAX_SIZE);
    return new Paging(page, size, Optional.empty());
  }

  static Paging readWithOffset(RestParams params) {
    Paging pages = read(params);
    Optional<Integer> offset =
        params.isGiven(OFFSET)
            ? Optional.of(params.number(OFFSET, 0, 0, Integer.MAX_VALUE))
            : Optional.empty();
    return new Paging(pages.page, pages.size, offset);
  }

  /** Returns how many items come before those answered. */
  long offset() {
    return asked.map(Integer::longValue).orElseGet(() -> (page - 1L) * size);
  }

  long pages(long total) {
    return (total + size - 1) / size;
  }

  /** Returns whether there are items, and none of them this far. */
  boolean isPastTheEnd(long total) {
    return asked.isEmpty() && total > 0 && page > pages(total);
  }

  /**
   * Returns the value of the header {@code Link} that names the neighbours; empty without any.
   *
   * @param address of the list, without parameters
   * @param given the request's parameters, which neighbours share
   */
  Optional<String> links(String address, Map<String, List<String>> given, long total) {
    List<String> links = new ArrayList<>();
    if (offset() > 0) {
      previous(total).ifPresent(to -> links.add(link(address, given, to, "prev")));
    }
    if (offset() + size < total) {
      String next = asked.isPresent() ? Long.toString(offset() + size) : Integer.toString(page + 1);
      links.add(link(address, given, next, "next"));
    }
    return links.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", links));
  }

  private Optional<String> previous(long total) {
    if (asked.isPresent()) {
      return Optional.of(Long.toString(Math.max(0, offset() - size)));
    }
    long last = Math.min(page - 1L, pages(total));
    return last < 1 ? Optional.empty() : Optional.of(Long.toString(last));
  }

  private String link(String address, Map<String, List<String>> given, String to, String relation) {
    List<String> pairs = new ArrayList<>();
    given.forEach((name, values) -> {
      if (!name.equals(PAGE) && !name.equals(OFFSET)) {
        values.forEach(
            value -> pairs.add(QueryString.encode(name) + "=" + QueryString.encode(value)));
      }
    });
    pairs.add((asked.isPresent() ? OFFSET : PAGE) + "=" + to);
    return "<" + address + "?" + String.join("&", pairs) + ">; rel=\"" + relation + "\"";
  }
}
