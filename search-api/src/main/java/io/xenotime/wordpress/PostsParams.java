package io.xenotime.wordpress;

import static java.util.Objects.requireNonNull;

import io.xenotime.search.ArticlePart;
import io.xenotime.search.ArticlesRequest.By;
import io.xenotime.search.Choice;
import io.xenotime.search.Period;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import java.util.List;
import java.util.Set;

/**
 * The parameters of a list of posts, read. Immutable.
 *
 * @param search text and period of publication
 * @param choice what else must hold
 * @param by the order
 * @param asGiven whether the order is that of the numbers in {@code include} instead
 * @param included those numbers
 */
record PostsParams(
    SearchRequest search,
    Choice choice,
    By by,
    boolean ascending,
    boolean asGiven,
    List<Long> included,
    Paging paging,
    Shape shape) {

  private static final String STATUS = "status";

  /** What WordPress has and no index knows; left aside, the answer would be another than asked. */
  private static final List<String> NOT_SERVED =
      List.of(
          "categories",
          "categories_exclude",
          "format",
          "menu_order",
          "parent",
          "parent_exclude",
          "password",
          "search_semantics",
          "sticky",
          "tags",
          "tags_exclude");

  private static final RestError EDITING =
      new RestError(
          401,
          "rest_forbidden_context",
          "Sorry, you are not allowed to edit posts in this post type.");

  PostsParams {
    requireNonNull(search, "search");
    requireNonNull(choice, "choice");
    requireNonNull(by, "by");
    included = List.copyOf(included);
  }

  /**
   * Returns the parameters of a list of posts of these types.
   *
   * @throws RestError naming everything that is wrong
   */
  static PostsParams read(RestParams params, Site site, List<String> types, SearchLimits limits) {
    Paging paging = Paging.readWithOffset(params);
    String text = params.text("search", limits.maxTextChars());
    Set<ArticlePart> parts = SearchColumns.read(params);
    Period published = RestMoments.between(params.moment("after"), params.moment("before"));
    Set<Long> included = params.numbers("include");
    Choice choice =
        new Choice(
            included,
            params.numbers("exclude"),
            Set.copyOf(params.values("slug")),
            Set.copyOf(types),
            params.numbers("author"),
            params.numbers("author_exclude"),
            TermParams.read(params, site),
            RestMoments.between(params.moment("modified_after"), params.moment("modified_before")));
    OrderBy order = OrderBy.read(params);
    refuseOthers(params, site);
    Shape shape = shape(params);
    params.finish();
    order.check(text, included);
    return new PostsParams(
        Searches.of(text, parts, published),
        choice,
        order.by(),
        order.ascending(),
        order.asGiven(),
        List.copyOf(included),
        paging,
        shape);
  }

  static Shape shape(RestParams params) {
    return Shape.read(params, EDITING);
  }

  private static void refuseOthers(RestParams params, Site site) {
    params.choice("tax_relation", "AND", List.of("AND"));
    if (!params.values(STATUS).stream().allMatch("publish"::equals)) {
      params.refuse(STATUS, "rest_forbidden_status", "Status is forbidden.");
    }
    for (String name : NOT_SERVED) {
      if (site.taxonomy(name.replace("_exclude", "")).isEmpty()) {
        params.cannotServe(name);
      }
    }
  }
}
