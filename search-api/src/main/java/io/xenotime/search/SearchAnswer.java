package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What an engine found. Immutable.
 *
 * @param query how the text was read
 * @param total how many hits there are in all: articles that match, or groups of them when they are
 *     folded
 * @param articles how many articles match, folded ones too
 * @param hits those of the asked page, in order
 * @param facets the asked facets, in the order asked for; like the timeline and the spans of time
 *     they count hits
 * @param spans how many hits were published in each asked span of time, in the order asked for
 * @param timeline how many were published when, if that was asked
 * @param nextCursor the place to go on from; empty after the last hit
 * @param index the state of the index that this was answered from
 */
public record SearchAnswer(
    QueryReading query,
    Total total,
    long articles,
    List<Hit> hits,
    List<FacetCounts> facets,
    List<SpanCount> spans,
    Optional<Timeline> timeline,
    Optional<String> nextCursor,
    IndexVersion index) {

  /** How many hits were published in a span of time. */
  public record SpanCount(Counting.Span span, long count) {}

  public SearchAnswer {
    requireNonNull(query, "query");
    requireNonNull(total, "total");
    requireNonNull(index, "index");
    requireNonNull(nextCursor, "nextCursor");
    requireNonNull(timeline, "timeline");
    hits = List.copyOf(hits);
    spans = List.copyOf(spans);
    facets = List.copyOf(facets);
  }
}
