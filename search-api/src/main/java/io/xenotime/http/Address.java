package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.ArticlePart;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.Freshness;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import io.xenotime.search.SuggestRequest;
import io.xenotime.search.TimelineRequest;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Builds the one address of a request: from the server's root, parameters in a fixed order, without
 * those that say what holds anyway.
 */
final class Address {

  private static final String OFF = "off";

  private final String path;
  private final List<String> pairs = new ArrayList<>();

  private Address(String path) {
    this.path = path;
  }

  /** Returns the address of another page of the same search. */
  static String of(SearchParams params, Page page) {
    return of(params, page, params.request().published());
  }

  /** Returns the address of the same search in another period. */
  static String of(SearchParams params, Period published) {
    return of(params, Page.of(1, params.request().page().size()), published);
  }

  /**
   * Returns the address of the same search as a feed or an export, to which pages and counts mean
   * nothing.
   */
  static String of(SearchParams params, String path) {
    SearchRequest request = params.request();
    Address address = new Address(path);
    address.narrowed(request, request.published());
    address.manner(request.manner());
    address.choice("sort", request.order(), Order.RELEVANCE);
    address.collapse(request.collapse());
    return address.toString();
  }

  private static String of(SearchParams params, Page page, Period published) {
    SearchRequest request = params.request();
    Address address = new Address("/v1/search");
    address.narrowed(request, published);
    address.manner(request.manner());
    address.choice("sort", request.order(), Order.RELEVANCE);
    page.cursor()
        .ifPresentOrElse(
            cursor -> address.text("cursor", cursor),
            () -> address.number("page", page.number(), 1));
    address.number("per_page", page.size(), SearchParams.DEFAULT_PAGE_SIZE);
    address.facets(request.counting().facets(), params.facets());
    address.counting(request.counting());
    request.timeline().ifPresent(address::timeline);
    address.collapse(request.collapse());
    if (!params.marks()) {
      address.text("highlight", SearchParams.NONE);
    }
    address.fieldsAndSnippets(params);
    return address.toString();
  }

  /** Returns the address of a search within a facet's values. */
  static String of(FacetParams params) {
    SearchRequest search = params.request().search();
    Address address = new Address("/v1/facets/" + params.request().facet());
    address.text("q", params.request().contains());
    address.text("search", search.text());
    address.manner(search.manner());
    address.filters(search.filters());
    address.period(search.published());
    address.number("limit", search.counting().limit(), CountingParams.DEFAULT_LIMIT);
    address.choice("facet_sort", search.counting().order(), Counting.Order.COUNT);
    address.collapse(search.collapse());
    return address.toString();
  }

  /** Returns the address of suggestions. */
  static String of(SuggestParams params) {
    SuggestRequest request = params.request();
    Address address = new Address("/v1/suggest");
    address.text("q", request.text());
    if (!request.types().isEmpty()) {
      address.list("types", request.types().stream().sorted().toList());
    }
    address.number("limit", request.limit(), SuggestParams.DEFAULT_LIMIT);
    address.filters(request.filters());
    address.period(request.published());
    return address.toString();
  }

  /** Returns the address of a list of an article's neighbours. */
  static String of(NeighbourParams params) {
    Address address = new Address("/v1/posts/" + params.id() + "/" + params.kind().path());
    address.number("limit", params.limit(), NeighbourParams.DEFAULT_LIMIT);
    List<String> all = NeighbourParams.allFields(params.kind(), params.facets());
    if (params.fields().size() < all.size()) {
      address.list("fields", all.stream().filter(params.fields()::contains).toList());
    }
    return address.toString();
  }

  /** Returns the address of a search for a text among the same articles. */
  static String ofSearch(String path, SuggestRequest request, String text) {
    Address address = new Address(path);
    address.text("q", text);
    address.filters(request.filters());
    address.period(request.published());
    return address.toString();
  }

  @Override
  public String toString() {
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  private void fieldsAndSnippets(SearchParams params) {
    List<String> all = HitFields.of(params.facets());
    // Without the field the number of passages is 0 by itself, and need not be said.
    if (params.fields().contains(HitFields.SNIPPETS)) {
      number("snippets", params.request().passages(), SearchParams.DEFAULT_PASSAGES);
    }
    if (params.fields().size() < all.size()) {
      list("fields", all.stream().filter(params.fields()::contains).toList());
    }
  }

  private void facets(List<String> counted, List<Facet> there) {
    if (counted.isEmpty() && !there.isEmpty()) {
      text("facets", SearchParams.NONE);
    } else if (!counted.equals(there.stream().map(Facet::parameter).toList())) {
      list("facets", counted);
    }
  }

  private void narrowed(SearchRequest request, Period published) {
    text("q", request.text());
    filters(request.filters());
    period(published);
  }

  private void filters(List<FacetFilter> filters) {
    for (FacetFilter filter : filters) {
      if (filter.mode() == FacetFilter.Mode.MISSING) {
        text(filter.parameter(), "true");
      } else {
        list(filter.parameter(), filter.values());
      }
    }
  }

  private void manner(Manner manner) {
    if (!manner.relaxes()) {
      text("match", "all");
    }
    if (!manner.corrects()) {
      text("fuzzy", OFF);
    }
    if (!manner.expands()) {
      text("synonyms", OFF);
    }
    switch (manner.freshness()) {
      case Freshness.Usual() -> {}
      case Freshness.Off() -> text("freshness", OFF);
      case Freshness.HalfLife(var age) -> text("freshness", age.toString());
    }
    if (!manner.parts().equals(Manner.EVERYWHERE)) {
      list("in", ArticlePart.names(manner.parts()));
    }
    if (manner.explains()) {
      text("explain", "true");
    }
  }

  private void counting(Counting counting) {
    number("facet_limit", counting.limit(), CountingParams.DEFAULT_LIMIT);
    choice("facet_sort", counting.order(), Counting.Order.COUNT);
    if (!counting.spans().isEmpty()) {
      list("ranges", counting.spans().stream().map(Counting.Span::name).toList());
    }
  }

  private void timeline(TimelineRequest timeline) {
    text("timeline", timeline.unit().name().toLowerCase(Locale.ROOT));
    timeline.by().ifPresent(facet -> text("timeline_by", facet));
    if (!timeline.zone().equals(ZoneOffset.UTC)) {
      text("timezone", timeline.zone().getId());
    }
  }

  private void collapse(Collapse collapse) {
    choice("collapse", collapse.group(), Collapse.Group.NONE);
    choice("collapse_keep", collapse.keep(), Collapse.Keep.BEST);
  }

  private <E extends Enum<E>> void choice(String name, E value, E otherwise) {
    if (value != otherwise) {
      text(name, value.name().toLowerCase(Locale.ROOT));
    }
  }

  private void period(Period period) {
    period.from().ifPresent(from -> text("after", Moments.write(from)));
    period.until().ifPresent(until -> text("before", Moments.write(until)));
  }

  private void list(String name, List<String> values) {
    pairs.add(
        name + "=" + values.stream().map(QueryString::encode).collect(Collectors.joining(",")));
  }

  private void number(String name, int value, int otherwise) {
    if (value != otherwise) {
      pairs.add(name + "=" + value);
    }
  }

  private void text(String name, String value) {
    if (!value.isBlank()) {
      pairs.add(name + "=" + QueryString.encode(value.strip()));
    }
  }
}
