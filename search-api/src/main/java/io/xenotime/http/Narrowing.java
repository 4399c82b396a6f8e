package io.xenotime.http;

import io.xenotime.article.Facet;
import io.xenotime.search.FacetFilter;
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

  private static final String EXCLUDE = "_exclude";

  Narrowing {
    filters = List.copyOf(filters);
  }

  static Narrowing read(ParamReader reader, List<Facet> facets) {
    List<FacetFilter> filters = new ArrayList<>();
    for (Facet facet : facets) {
      filter(reader, facet, "", filters);
      filter(reader, facet, EXCLUDE, filters);
    }
    return new Narrowing(filters, period(reader));
  }

  /** Returns the request parameter that asks for such a filter. */
  static String parameter(FacetFilter filter) {
    return filter.exclude() ? filter.facet() + EXCLUDE : filter.facet();
  }

  private static void filter(
      ParamReader reader, Facet facet, String suffix, List<FacetFilter> filters) {
    // Sorted, as their order says nothing: the same choice then has one address.
    List<String> values =
        reader.list(facet.parameter() + suffix, facet.taxonomy() + suffix).stream()
            .sorted()
            .toList();
    if (!values.isEmpty()) {
      filters.add(new FacetFilter(facet.parameter(), values, !suffix.isEmpty()));
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
