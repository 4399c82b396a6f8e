package io.xenotime.wordpress;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a list of terms, read. Immutable.
 *
 * @param contains letters of the name or the slug; blank for every term
 * @param by the value of {@code orderby}
 * @param hidesEmpty whether terms that no post carries are left out
 * @param post the number of a post that must carry the term
 * @param parent the number of the term above
 */
record TermsParams(
    String contains,
    List<Long> included,
    Set<Long> excluded,
    Set<String> slugs,
    String by,
    boolean ascending,
    boolean hidesEmpty,
    Optional<Long> post,
    Optional<Long> parent,
    Paging paging,
    Shape shape) {

  static final String NAME = "name";
  static final String INCLUDE = "include";

  private static final List<String> SERVED = List.of("id", INCLUDE, NAME, "slug", "count");
  private static final int MOST_CHARS = 200;

  private static final RestError EDITING =
      new RestError(
          401,
          "rest_forbidden_context",
          "Sorry, you are not allowed to edit terms in this taxonomy.");

  TermsParams {
    requireNonNull(contains, "contains");
    requireNonNull(by, "by");
    included = List.copyOf(included);
    excluded = Set.copyOf(excluded);
    slugs = Set.copyOf(slugs);
  }

  /**
   * Returns the parameters of a list of terms.
   *
   * @throws RestError naming everything that is wrong
   */
  static TermsParams read(RestParams params) {
    Paging paging = Paging.readWithOffset(params);
    TermsParams read =
        new TermsParams(
            params.text("search", MOST_CHARS),
            List.copyOf(params.numbers("include")),
            params.numbers("exclude"),
            Set.copyOf(params.values("slug")),
            params.choice("orderby", NAME, SERVED),
            params.choice("order", "asc", List.of("asc", "desc")).equals("asc"),
            params.flag("hide_empty"),
            params.number("post"),
            params.number("parent"),
            paging,
            shape(params));
    params.finish();
    if (read.by.equals(INCLUDE) && read.included.isEmpty()) {
      throw new RestError(
          400,
          "rest_orderby_include_missing_include",
          "You need to define an include parameter to order by include.");
    }
    return read;
  }

  static Shape shape(RestParams params) {
    return Shape.read(params, EDITING);
  }
}
