package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of an engine. Immutable; {@link SearchLimits} says what is allowed.
 *
 * @param text as the reader typed it; blank for everything
 * @param manner how freely the text may be understood
 * @param filters all of them must hold
 * @param published when articles must have been published
 * @param order of the hits
 * @param page which hits
 * @param collapse which of the articles that match are folded into one
 * @param counting what to count among those that match
 * @param timeline how many were published when, if that is asked
 * @param passages how many passages of a body to show for a hit; 0 for no snippets at all
 */
public record SearchRequest(
    String text,
    Manner manner,
    List<FacetFilter> filters,
    Period published,
    Order order,
    Page page,
    Collapse collapse,
    Counting counting,
    Optional<TimelineRequest> timeline,
    int passages) {

  /** The order of hits. Ties are broken by publication, newest first, then by id, highest first. */
  public enum Order {
    RELEVANCE,
    NEWEST,
    OLDEST,
    /** Last changed first. */
    UPDATED
  }

  /**
   * Which hits: page by page from the start, or on from a cursor.
   *
   * @param number 1 for the first page; does not count when there is a cursor
   * @param size hits a page
   * @param cursor the place where an earlier answer ended, as that answer named it
   */
  public record Page(int number, int size, Optional<String> cursor) {

    public Page {
      requireNonNull(cursor, "cursor");
    }

    /** Returns the page of this number, 1 for the first. */
    public static Page of(int number, int size) {
      return new Page(number, size, Optional.empty());
    }

    /** Returns how many hits come before this page; 0 after a cursor. */
    public long offset() {
      return cursor.isPresent() ? 0 : (number - 1L) * size;
    }
  }

  public SearchRequest {
    requireNonNull(text, "text");
    requireNonNull(manner, "manner");
    requireNonNull(published, "published");
    requireNonNull(order, "order");
    requireNonNull(page, "page");
    requireNonNull(collapse, "collapse");
    requireNonNull(counting, "counting");
    requireNonNull(timeline, "timeline");
    filters = List.copyOf(filters);
  }

  /** Returns the request for another page, with nothing to count. */
  public SearchRequest uncounted(Page other) {
    return new SearchRequest(
        text,
        manner,
        filters,
        published,
        order,
        other,
        collapse,
        Counting.NOTHING,
        Optional.empty(),
        passages);
  }
}
