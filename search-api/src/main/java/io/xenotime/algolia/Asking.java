package io.xenotime.algolia;

import static io.xenotime.http.ParamReader.quoted;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.article.Facet;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetValuesRequest;
import io.xenotime.search.Freshness;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import io.xenotime.settings.NearName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads what callers ask. Immutable, safe for many threads.
 *
 * @param facets all facets there are
 * @param spelling makes values of filters speakable in the language of the search box
 */
record Asking(List<Facet> facets, SearchLimits limits, UnaryOperator<Filter> spelling) {

  private static final String QUERY = "query";
  private static final int USUAL_HITS = 20;
  private static final int USUAL_VALUES = 100;
  private static final int USUAL_FACET_HITS = 10;
  private static final int PASSAGES = 1;
  private static final int MAX_FACET_HITS = 100;

  Asking {
    facets = List.copyOf(facets);
  }

  /**
   * Returns the request for hits, or for values when it says that it is one for a facet.
   *
   * @throws InvalidSearch naming everything that is wrong
   * @throws io.xenotime.http.NotFound if there is no such index
   */
  Asked read(ObjectNode request) {
    Params params = Params.of(request);
    String index = params.text("indexName", "");
    if (params.choice("type", "default", "facet").equals("facet")) {
      return values(index, params.text("facet", ""), params);
    }
    return hits(index, params);
  }

  /** Returns the request for hits of this index. */
  Asked.Hits hits(String index, Params params) {
    IndexName name = IndexName.of(index);
    Attributes attributes = new Attributes(facets);
    String query = bounded(params, QUERY);
    int hitsPerPage = params.number("hitsPerPage", USUAL_HITS, 0, limits.maxPageSize());
    int page = params.number("page", 0, 0, Integer.MAX_VALUE);
    HitShape shape = HitShape.read(params, facets);
    List<String> counted = counted(params);
    List<Asked.Counted> facetsCounted = counted(params, attributes, counted);
    String text = text(params, attributes, query);
    int maxPages = hitsPerPage == 0 ? 0 : limits.maxDepth() / hitsPerPage;
    boolean wantsHits = page < maxPages;
    SearchRequest request =
        new SearchRequest(
            text,
            manner(params),
            List.of(),
            Period.ALWAYS,
            name.order(),
            wantsHits ? Page.of(page + 1, hitsPerPage) : Page.of(1, 1),
            collapse(params),
            counting(params, facetsCounted),
            Optional.empty(),
            wantsHits && shape.showsMatches() ? PASSAGES : 0);
    List<String> notes = finish(params);
    return new Asked.Hits(
        index,
        query,
        page,
        hitsPerPage,
        maxPages,
        facetsCounted,
        counted.contains(Attributes.DATE),
        request,
        shape,
        params.queryString(),
        notes);
  }

  /** Returns the request for values of a facet of this index. */
  Asked.Values values(String index, String name, Params params) {
    IndexName.of(index);
    Attributes attributes = new Attributes(facets);
    Optional<Facet> facet = params.attempt(() -> attributes.facet("facet", name));
    String typed = bounded(params, "facetQuery");
    int most = params.number("maxFacetHits", USUAL_FACET_HITS, 1, MAX_FACET_HITS);
    Tags tags = HitShape.read(params, facets).tags();
    String text = text(params, attributes, bounded(params, QUERY));
    SearchRequest search =
        new SearchRequest(
            text,
            manner(params),
            List.of(),
            Period.ALWAYS,
            Order.RELEVANCE,
            Page.of(1, 1),
            collapse(params),
            new Counting(List.of(), most, order(params), List.of()),
            Optional.empty(),
            0);
    for (String ofHits : List.of("page", "hitsPerPage", "facets", "maxValuesPerFacet")) {
      params.says(ofHits);
    }
    finish(params);
    return new Asked.Values(
        new FacetValuesRequest(facet.orElseThrow().parameter(), typed, search), typed, tags);
  }

  /** Returns what was typed, if it is not too long. */
  private String bounded(Params params, String name) {
    String typed = params.text(name, "");
    if (typed.length() > limits.maxTextChars()) {
      params.problem(
          name,
          name + " must be at most " + limits.maxTextChars() + " characters, got " + typed.length(),
          "0 to " + limits.maxTextChars() + " characters");
      return "";
    }
    return typed;
  }

  private String text(Params params, Attributes attributes, String query) {
    List<Filter> filters = new ArrayList<>();
    params
        .tree("facetFilters")
        .flatMap(lists ->
            params.attempt(() -> FilterLists.ofFacets("facetFilters", attributes).read(lists)))
        .ifPresent(filters::add);
    params
        .tree("numericFilters")
        .flatMap(lists ->
            params.attempt(() -> FilterLists.ofNumbers("numericFilters", attributes).read(lists)))
        .ifPresent(filters::add);
    params
        .attempt(() -> FilterLanguage.read(params.text("filters", ""), attributes))
        .ifPresent(filters::add);
    List<Filter> spelled = filters.stream().map(spelling).toList();
    return params
        .attempt(() -> FilterText.of(query, spelled, facets, limits.maxTextChars()))
        .orElse(query);
  }

  private List<String> counted(Params params) {
    List<String> asked = params.names("facets").orElse(List.of());
    return asked.equals(List.of("*")) ? facets.stream().map(Facet::parameter).toList() : asked;
  }

  private static List<Asked.Counted> counted(
      Params params, Attributes attributes, List<String> names) {
    return names.stream()
        .filter(name -> !name.equals(Attributes.DATE))
        .distinct()
        .flatMap(name ->
            params
                .attempt(() -> new Asked.Counted(name, attributes.facet("facets", name)))
                .stream())
        .toList();
  }

  private Counting counting(Params params, List<Asked.Counted> counted) {
    int limit = params.number("maxValuesPerFacet", USUAL_VALUES, 1, limits.maxFacetValues());
    List<String> names = counted.stream().map(each -> each.facet().parameter()).distinct().toList();
    return new Counting(names, limit, order(params), List.of());
  }

  private static Counting.Order order(Params params) {
    return params.choice("sortFacetValuesBy", "count", "alpha").equals("alpha")
        ? Counting.Order.LABEL
        : Counting.Order.COUNT;
  }

  private static Manner manner(Params params) {
    return new Manner(
        params.choice("removeWordsIfNoResults", "allOptional", "none").equals("allOptional"),
        !params.choice("typoTolerance", "true", "false", "min", "strict").equals("false"),
        !params.choice("synonyms", "true", "false").equals("false"),
        new Freshness.Usual(),
        false,
        Searchable.read(params));
  }

  private static Collapse collapse(Params params) {
    String distinct = params.choice("distinct", "false", "true", "0", "1");
    return distinct.equals("true") || distinct.equals("1")
        ? new Collapse(Collapse.Group.DUPLICATES, Collapse.Keep.BEST)
        : Collapse.NOTHING;
  }

  /** Refuses what cannot be served, fails if anything was wrong, and says what was left aside. */
  private static List<String> finish(Params params) {
    for (String name : Parameters.REFUSED) {
      if (params.says(name)) {
        params.problem(name, name + " must not be given, it cannot be served here", "nothing");
      }
    }
    params.finish();
    return params.left().stream()
        .filter(name -> !Parameters.WITHOUT_EFFECT.contains(name))
        .map(name ->
            "parameter "
                + quoted(name)
                + " was left aside"
                + NearName.of(name, params.known())
                    .map(near -> ", did you mean " + near)
                    .orElse(""))
        .toList();
  }
}
