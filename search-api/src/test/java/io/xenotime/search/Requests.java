package io.xenotime.search;

import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes search requests for tests, one call a property: what is not said is plain and valid. */
public final class Requests {

  private final String text;
  private Manner manner = Manner.STRICT;
  private Set<ArticlePart> parts = Manner.EVERYWHERE;
  private final List<FacetFilter> filters = new ArrayList<>();
  private Period published = Period.ALWAYS;
  private Order order = Order.RELEVANCE;
  private Page page = Page.of(1, 10);
  private List<String> facets = List.of();
  private int facetLimit = 20;
  private Counting.Order facetOrder = Counting.Order.COUNT;
  private List<Counting.Span> spans = List.of();
  private Collapse collapse = Collapse.NOTHING;
  private Optional<TimelineRequest> timeline = Optional.empty();
  private int passages = 0;

  private Requests(String text) {
    this.text = text;
  }

  public static Requests search(String text) {
    return new Requests(text);
  }

  public Requests manner(Manner manner) {
    this.manner = manner;
    return this;
  }

  /** Has words without a field looked for in these parts only. */
  public Requests in(ArticlePart first, ArticlePart... more) {
    this.parts = EnumSet.of(first, more);
    return this;
  }

  public Requests with(String facet, String... values) {
    filters.add(new FacetFilter(facet, List.of(values), Mode.ANY));
    return this;
  }

  public Requests without(String facet, String... values) {
    filters.add(new FacetFilter(facet, List.of(values), Mode.NONE));
    return this;
  }

  public Requests filter(FacetFilter filter) {
    filters.add(filter);
    return this;
  }

  public Requests filters(List<FacetFilter> all) {
    filters.addAll(all);
    return this;
  }

  public Requests from(String instant) {
    published = new Period(Optional.of(Instant.parse(instant)), published.until());
    return this;
  }

  public Requests until(String instant) {
    published = new Period(published.from(), Optional.of(Instant.parse(instant)));
    return this;
  }

  public Requests order(Order order) {
    this.order = order;
    return this;
  }

  public Requests page(int number, int size) {
    this.page = Page.of(number, size);
    return this;
  }

  public Requests cursor(String cursor, int size) {
    this.page = new Page(1, size, Optional.of(cursor));
    return this;
  }

  public Requests facets(String... facets) {
    this.facets = List.of(facets);
    return this;
  }

  public Requests facetLimit(int facetLimit) {
    this.facetLimit = facetLimit;
    return this;
  }

  public Requests facetOrder(Counting.Order facetOrder) {
    this.facetOrder = facetOrder;
    return this;
  }

  public Requests spans(List<Counting.Span> spans) {
    this.spans = spans;
    return this;
  }

  public Requests collapse(Collapse collapse) {
    this.collapse = collapse;
    return this;
  }

  public Requests timeline(TimelineRequest timeline) {
    this.timeline = Optional.of(timeline);
    return this;
  }

  public Requests passages(int passages) {
    this.passages = passages;
    return this;
  }

  public SearchRequest build() {
    return new SearchRequest(
        text,
        parts.equals(Manner.EVERYWHERE) ? manner : manner.in(parts),
        filters,
        published,
        order,
        page,
        collapse,
        new Counting(facets, facetLimit, facetOrder, spans),
        timeline,
        passages);
  }
}
