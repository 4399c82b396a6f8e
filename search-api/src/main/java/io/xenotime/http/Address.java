package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.Period;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import io.xenotime.search.SuggestRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Builds the one address of a request: from the server's root, parameters in a fixed order, without
 * those that say what holds anyway.
 */
final class Address {

  private final String path;
  private final List<String> pairs = new ArrayList<>();

  private Address(String path) {
    this.path = path;
  }

  /** Returns the address of another page of the same search. */
  static String of(SearchParams params, Page page) {
    SearchRequest request = params.request();
    Address address = new Address("/v1/search");
    address.text("q", request.text());
    address.filters(request.filters());
    address.period(request.published());
    if (request.order() != Order.RELEVANCE) {
      address.text("sort", request.order().name().toLowerCase(Locale.ROOT));
    }
    page.cursor()
        .ifPresentOrElse(
            cursor -> address.text("cursor", cursor),
            () -> address.number("page", page.number(), 1));
    address.number("per_page", page.size(), SearchParams.DEFAULT_PAGE_SIZE);
    address.facets(request.counting().facets(), params.facets());
    address.number("facet_limit", request.counting().limit(), SearchParams.DEFAULT_FACET_LIMIT);
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
    address.filters(search.filters());
    address.period(search.published());
    address.number("limit", search.counting().limit(), SearchParams.DEFAULT_FACET_LIMIT);
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

  /** Returns the address of a search for a text, all else as it is when nothing is said. */
  static String ofSearch(String text) {
    Address address = new Address("/v1/search");
    address.text("q", text);
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

  private void filters(List<FacetFilter> filters) {
    filters.forEach(filter -> list(filter.parameter(), filter.values()));
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
