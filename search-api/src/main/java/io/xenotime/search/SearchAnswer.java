package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What an engine found. Immutable.
 *
 * @param query how the text was read
 * @param total how many articles match
 * @param hits those of the asked page, in order
 * @param facets the asked facets, in the order asked for
 * @param nextCursor the place to go on from; empty after the last hit
 * @param index the state of the index that this was answered from
 */
public record SearchAnswer(
    QueryReading query,
    Total total,
    List<Hit> hits,
    List<FacetCounts> facets,
    Optional<String> nextCursor,
    IndexVersion index) {

  public SearchAnswer {
    requireNonNull(query, "query");
    requireNonNull(total, "total");
    requireNonNull(index, "index");
    requireNonNull(nextCursor, "nextCursor");
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
