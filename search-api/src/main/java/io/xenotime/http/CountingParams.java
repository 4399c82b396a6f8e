package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.Counting;
import io.xenotime.search.Period;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what is to be counted among the articles that match. */
final class CountingParams {

  static final int DEFAULT_LIMIT = 20;
  static final String ALL = "all";
  static final String NONE = "none";

  private static final String RANGES = "ranges";
  private static final String UNTIL = "..";
  private static final String RANGES_ALLOWED =
      TimeSpan.ALLOWED + ", or two of them as 2025-04..2025-06, either left out";

  private CountingParams() {}

  static Counting read(ParamReader reader, List<Facet> facets, SearchLimits limits) {
    return new Counting(
        facets(reader, facets),
        reader.number("facet_limit", DEFAULT_LIMIT, 1, limits.maxFacetValues()),
        order(reader),
        spans(reader));
  }

  /** Returns the order of a facet's values. */
  static Counting.Order order(ParamReader reader) {
    return reader.choice("facet_sort", Counting.Order.COUNT);
  }

  private static List<String> facets(ParamReader reader, List<Facet> facets) {
    List<String> asked = reader.list("facets");
    List<String> there = facets.stream().map(Facet::parameter).toList();
    if (asked.isEmpty() || asked.equals(List.of(ALL))) {
      return there;
    }
    if (asked.equals(List.of(NONE))) {
      return List.of();
    }
    List<String> names = asked.stream().map(name -> name.replace('-', '_')).distinct().toList();
    reader.refuseUnknown("facets", names, there, ALL + ", " + NONE);
    return names;
  }

  private static List<Counting.Span> spans(ParamReader reader) {
    List<Counting.Span> spans = new ArrayList<>();
    for (String name : reader.list(RANGES)) {
      Optional<Period> period = period(name);
      if (period.isPresent()) {
        spans.add(new Counting.Span(name, period.get()));
      } else {
        reader.problem(
            RANGES,
            RANGES + " must be spans of time, got " + ParamReader.quoted(name),
            RANGES_ALLOWED);
      }
    }
    return spans;
  }

  /** Both spans named are within, whole. */
  private static Optional<Period> period(String name) {
    int between = name.indexOf(UNTIL);
    if (between < 0) {
      return TimeSpan.read(name)
          .map(span -> new Period(Optional.of(span.from()), Optional.of(span.until())));
    }
    String first = name.substring(0, between);
    String last = name.substring(between + UNTIL.length());
    Optional<Instant> from = TimeSpan.read(first).map(TimeSpan::from);
    Optional<Instant> until = TimeSpan.read(last).map(TimeSpan::until);
    boolean read =
        from.isPresent() != first.isEmpty()
            && until.isPresent() != last.isEmpty()
            && (from.isPresent() || until.isPresent());
    boolean forwards = from.isEmpty() || until.isEmpty() || from.get().isBefore(until.get());
    return read && forwards ? Optional.of(new Period(from, until)) : Optional.empty();
  }
}
