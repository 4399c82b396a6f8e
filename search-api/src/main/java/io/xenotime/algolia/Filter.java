package io.xenotime.algolia;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Facet;
import io.xenotime.search.Period;
import java.util.List;

/** What an article must be. Immutable. */
sealed interface Filter {

  /** It carries a term. */
  record Carries(Facet facet, String value) implements Filter {

    public Carries {
      requireNonNull(facet, "facet");
      requireNonNull(value, "value");
    }
  }

  /** It was published then. */
  record Published(Period period) implements Filter {

    public Published {
      requireNonNull(period, "period");
    }
  }

  /** It is not so. */
  record Not(Filter filter) implements Filter {}

  /** All of it is so; of nothing that is always true. */
  record All(List<Filter> filters) implements Filter {

    public All {
      filters = List.copyOf(filters);
    }
  }

  /**
   * Any of it is so.
   *
   * @param filters one or more
   */
  record Any(List<Filter> filters) implements Filter {

    public Any {
      filters = List.copyOf(filters);
      if (filters.isEmpty()) {
        throw new IllegalArgumentException("any of nothing is never true");
      }
    }
  }
}
