package io.xenotime.search;

import static java.util.Objects.requireNonNull;

/**
 * Asks for whole articles. Immutable; {@link SearchLimits} says what is allowed.
 *
 * @param search what articles must match: its text, filters and period; its page, order and counts
 *     do not count
 * @param choice what else must hold of them
 * @param by what they are ordered by; of equals the one with the lower id is the lower
 * @param ascending the lowest first; does not count by relevance, where the best is first
 * @param offset how many come before those asked for
 * @param size how many articles
 */
public record ArticlesRequest(
    SearchRequest search, Choice choice, By by, boolean ascending, int offset, int size) {

  /** What articles can be ordered by. */
  public enum By {
    RELEVANCE,
    PUBLISHED,
    MODIFIED,
    ID
  }

  public ArticlesRequest {
    requireNonNull(search, "search");
    requireNonNull(choice, "choice");
    requireNonNull(by, "by");
  }
}
