package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What to count among the articles that match. Immutable.
 *
 * @param facets by parameter name
 * @param limit how many values of a facet to answer
 * @param order of a facet's values
 * @param spans of time to count publications in, newest reading as they are given; possibly none
 */
public record Counting(List<String> facets, int limit, Order order, List<Span> spans) {

  /** Counts nothing. */
  public static final Counting NOTHING = new Counting(List.of(), 1, Order.COUNT, List.of());

  /** The order of a facet's values. */
  public enum Order {
    /** Most frequent first, then by label. */
    COUNT,
    /** By label, as people look things up: case and accents aside. */
    LABEL
  }

  /**
   * A span of time with the name it was asked by.
   *
   * @param name as the caller wrote it
   */
  public record Span(String name, Period period) {}

  public Counting {
    requireNonNull(order, "order");
    facets = List.copyOf(facets);
    spans = List.copyOf(spans);
  }

  /** Counts these facets, most frequent values first. */
  public static Counting of(List<String> facets, int limit) {
    return new Counting(facets, limit, Order.COUNT, List.of());
  }
}
