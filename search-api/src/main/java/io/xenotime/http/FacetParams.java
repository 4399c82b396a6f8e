package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetValuesRequest;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Manner;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a search within a facet's values, read. Immutable.
 *
 * <p>{@code q} holds beginnings of words in the label, {@code search} the text of a search, {@code
 * limit} how many values, 1 to 1000, 20 when not given; {@code facet_sort}, {@code collapse},
 * filters, dates, {@code match} and so on as in {@link SearchParams}.
 *
 * @param request what the engine is asked
 * @param warnings what was not understood and left aside, a sentence each
 */
record FacetParams(FacetValuesRequest request, List<String> warnings) {

  FacetParams {
    warnings = List.copyOf(warnings);
  }

  /**
   * Returns the parameters of a search within a facet.
   *
   * @throws InvalidSearch naming everything that is wrong
   */
  static FacetParams read(
      Facet facet, Map<String, List<String>> given, List<Facet> facets, SearchLimits limits) {
    ParamReader reader = new ParamReader(given);
    String contains = reader.text("q", limits.maxTextChars());
    String text = reader.text("search", limits.maxTextChars());
    Manner manner = MannerParams.read(reader);
    Narrowing narrowing = Narrowing.read(reader, facets);
    int limit = reader.number("limit", CountingParams.DEFAULT_LIMIT, 1, limits.maxFacetValues());
    Counting.Order order = CountingParams.order(reader);
    Collapse collapse = CollapseParams.read(reader);
    SearchRequest search =
        new SearchRequest(
            text,
            manner,
            narrowing.filters(),
            narrowing.published(),
            Order.RELEVANCE,
            Page.of(1, 1),
            collapse,
            new Counting(List.of(facet.parameter()), limit, order, List.of()),
            Optional.empty(),
            0);
    SearchParams.check(reader, search, limits);
    return new FacetParams(
        new FacetValuesRequest(facet.parameter(), contains, search), reader.warnings());
  }
}
