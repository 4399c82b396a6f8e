package io.xenotime.algolia;

import io.xenotime.article.Facet;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Period;
import io.xenotime.search.language.QueryLanguage;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says filters in the language of the search box. What a request filters by this way holds for its
 * counts too, as these clients expect: they ask once more without a facet's filter where they want
 * to widen the choice.
 */
final class FilterText {

  /** More than this nobody has clicked together. */
  static final int MAX_CONDITIONS = 100;

  /**
   * Holds for every article, and names a field: a text that does is never taken for prose, whose
   * signs mean nothing.
   */
  private static final String ALWAYS = "after:0000";

  private FilterText() {}

  /**
   * Returns the text of a search with these filters.
   *
   * @param typed by the reader
   * @param filters all of them must hold; their values hold no quotation marks
   * @throws InvalidSearch if it becomes too much
   */
  static String of(String typed, List<Filter> filters, List<Facet> facets, int maxChars) {
    int conditions = filters.stream().mapToInt(FilterText::conditions).sum();
    if (conditions == 0) {
      return typed;
    }
    if (conditions > MAX_CONDITIONS) {
      throw new InvalidSearch(
          "filters",
          "filters must have at most " + MAX_CONDITIONS + " conditions, got " + conditions,
          "up to " + MAX_CONDITIONS + " conditions");
    }
    String text =
        ALWAYS
            + filters.stream().map(FilterText::written).collect(Collectors.joining())
            + " "
            + canonical(typed, facets);
    if (text.length() > maxChars) {
      throw new InvalidSearch(
          "filters",
          "query and filters together must be at most "
              + maxChars
              + " characters in the language of the search box, got "
              + text.length(),
          "up to " + maxChars + " characters");
    }
    return text;
  }

  /** What was typed reaches beyond itself no longer: no bracket or quotation mark is left open. */
  private static String canonical(String typed, List<Facet> facets) {
    return new QueryLanguage(facets.stream().map(Facet::parameter).toList())
        .read(typed)
        .query()
        .toString();
  }

  private static int conditions(Filter filter) {
    return switch (filter) {
      case Filter.Carries _, Filter.Published _ -> 1;
      case Filter.Not(var inner) -> conditions(inner);
      case Filter.All(var all) -> all.stream().mapToInt(FilterText::conditions).sum();
      case Filter.Any(var any) -> any.stream().mapToInt(FilterText::conditions).sum();
    };
  }

  private static String written(Filter filter) {
    return switch (filter) {
      case Filter.All(var all) ->
          all.stream().map(FilterText::written).collect(Collectors.joining());
      case Filter.Carries _, Filter.Published _, Filter.Not _, Filter.Any _ ->
          " " + operand(filter);
    };
  }

  private static String operand(Filter filter) {
    return switch (filter) {
      case Filter.Carries(var facet, var value) -> facet.parameter() + ":\"" + value + "\"";
      case Filter.Published(var period) -> published(period);
      case Filter.Not(var inner) -> "-(" + operand(inner) + ")";
      case Filter.All(var all) ->
          all.isEmpty()
              ? ALWAYS
              : all.stream().map(FilterText::operand).collect(Collectors.joining(" ", "(", ")"));
      case Filter.Any(var any) ->
          any.stream().anyMatch(FilterText::excludes)
              ? notNone(any)
              : any.stream().map(FilterText::operand).collect(Collectors.joining(" OR ", "(", ")"));
    };
  }

  /** An exclusion among alternatives would score; what is excluded as a whole never does. */
  private static String notNone(List<Filter> any) {
    return operand(new Filter.Not(new Filter.All(any.stream().map(FilterText::negated).toList())));
  }

  private static Filter negated(Filter filter) {
    return filter instanceof Filter.Not(var inner) ? inner : new Filter.Not(filter);
  }

  private static boolean excludes(Filter filter) {
    return switch (filter) {
      case Filter.Carries _, Filter.Published _ -> false;
      case Filter.Not _ -> true;
      case Filter.All(var all) -> all.stream().anyMatch(FilterText::excludes);
      case Filter.Any(var any) -> any.stream().anyMatch(FilterText::excludes);
    };
  }

  private static String published(Period period) {
    String from = period.from().map(instant -> "after:" + instant).orElse("");
    String until = period.until().map(instant -> "before:" + instant).orElse("");
    return from.isEmpty() || until.isEmpty() ? from + until : "(" + from + " " + until + ")";
  }
}
