package io.xenotime.wordpress;

import io.xenotime.search.ArticlesRequest.By;
import java.util.List;
import java.util.Set;

/**
 * The order of posts as WordPress names it. Immutable.
 *
 * @param name the value of {@code orderby}
 */
record OrderBy(String name, boolean ascending) {

  private static final String INCLUDE = "include";
  private static final String RELEVANCE = "relevance";
  private static final List<String> SERVED = List.of("date", "id", INCLUDE, "modified", RELEVANCE);

  static OrderBy read(RestParams params) {
    String order = params.choice("order", "desc", List.of("asc", "desc"));
    return new OrderBy(params.choice("orderby", "date", SERVED), order.equals("asc"));
  }

  /** Returns when there is what the order needs. */
  void check(String text, Set<Long> included) {
    if (name.equals(RELEVANCE) && text.isBlank()) {
      throw new RestError(
          400,
          "rest_no_search_term_defined",
          "You need to define a search term to order by relevance.");
    }
    if (asGiven() && included.isEmpty()) {
      throw new RestError(
          400,
          "rest_orderby_include_missing_include",
          "You need to define an include parameter to order by include.");
    }
  }

  boolean asGiven() {
    return name.equals(INCLUDE);
  }

  By by() {
    return switch (name) {
      case "date" -> By.PUBLISHED;
      case "modified" -> By.MODIFIED;
      case RELEVANCE -> By.RELEVANCE;
      default -> By.ID;
    };
  }
}
