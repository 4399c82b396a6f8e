package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.search.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which articles a request keeps, its text aside. Immutable.
 *
 * @param filters by facet in the facets' order, what to keep before what to keep out
 */
record Narrowing(List<FacetFilter> filters, Period published) {

  Narrowing {
    filters = List.copyOf(filters);
  }

  static Narrowing read(ParamReader reader, List<Facet> facets) {
    List<FacetFilter> filters = new ArrayList<>();
    for (Facet facet : facets) {
      for (Mode mode : List.of(Mode.ANY, Mode.ALL, Mode.NONE)) {
        filter(reader, facet, mode, filters);
      }
      if (reader.flag(facet.parameter() + Mode.MISSING.suffix())) {
        filters.add(new FacetFilter(facet.parameter(), List.of(), Mode.MISSING));
      }
    }
    return new Narrowing(filters, period(reader));
  }

  private static void filter(
      ParamReader reader, Facet facet, Mode mode, List<FacetFilter> filters) {
    // Sorted, as their order says nothing: the same choice then has one address.
    List<String> values =
        reader.list(facet.parameter() + mode.suffix(), facet.taxonomy() + mode.suffix()).stream()
            .sorted()
            .toList();
    if (!values.isEmpty()) {
      filters.add(new FacetFilter(facet.parameter(), values, mode));
    }
  }

  private static Period period(ParamReader reader) {
    Optional<Instant> after = reader.moment("after");
    Optional<Instant> before = reader.moment("before");
    if (after.isPresent() && before.isPresent() && !after.get().isBefore(before.get())) {
      reader.problem(
          "after",
          "after must be earlier than before, got "
              + Moments.write(after.get())
              + " and "
              + Moments.write(before.get()),
          "a moment earlier than before");
    }
    return new Period(after, before);
  }
}
