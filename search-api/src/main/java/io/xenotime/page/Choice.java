package io.xenotime.page;

import io.xenotime.search.Collapse.Group;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of several ways to see the same results. Immutable.
 *
 * @param chosen whether it is the one that holds
 */
record Choice(String words, boolean chosen, PageState state) {

  private static final List<Integer> SIZES = List.of(10, 25, 50);

  /** Returns the orders that the results can have. */
  static List<Choice> orders(PageSearch search) {
    SearchRequest request = search.request();
    PageState state = search.state();
    // Without a text there is nothing to be relevant to: those are newest first.
    Order order =
        request.text().isBlank() && request.order() == Order.RELEVANCE
            ? Order.NEWEST
            : request.order();
    List<Choice> dated =
        List.of(
            new Choice("Newest", order == Order.NEWEST, state.with("sort", "newest")),
            new Choice("Oldest", order == Order.OLDEST, state.with("sort", "oldest")),
            new Choice("Updated", order == Order.UPDATED, state.with("sort", "updated")));
    return request.text().isBlank()
        ? dated
        : Stream.concat(
                Stream.of(new Choice("Best", order == Order.RELEVANCE, state.without("sort"))),
                dated.stream())
            .toList();
  }

  /** Returns how posts that belong together can be shown. */
  static List<Choice> foldings(PageSearch search) {
    Group group = search.request().collapse().group();
    PageState state = search.state().without("collapse_keep");
    return List.of(
        new Choice("Every post", group == Group.NONE, state.without("collapse")),
        new Choice(
            "No duplicates", group == Group.DUPLICATES, state.with("collapse", "duplicates")),
        new Choice("By story", group == Group.STORY, state.with("collapse", "story")));
  }

  /** Returns how many hits a page can have. */
  static List<Choice> sizes(PageSearch search) {
    int size = search.request().page().size();
    PageState state = search.state();
    return SIZES.stream()
        .map(each ->
            new Choice(
                Integer.toString(each),
                each == size,
                each.equals(SIZES.getFirst())
                    ? state.without("per_page")
                    : state.with("per_page", Integer.toString(each))))
        .toList();
  }
}
