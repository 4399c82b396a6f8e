package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Keeps articles by the terms they carry for one facet. Immutable.
 *
 * @param facet the facet's parameter name
 * @param values slugs, ids or labels as they were asked for; none for {@link Mode#MISSING}
 * @param mode what must be so
 */
public record FacetFilter(String facet, List<String> values, Mode mode) {

  /** What a filter wants of an article's terms. */
  public enum Mode {
    /** Any of the values. */
    ANY(""),
    /** Every one of the values. */
    ALL("_all"),
    /** None of the values. */
    NONE("_exclude"),
    /** No term at all. */
    MISSING("_missing");

    private final String suffix;

    Mode(String suffix) {
      this.suffix = suffix;
    }

    /** Returns what a request's parameter adds to the facet's name to ask for this. */
    public String suffix() {
      return suffix;
    }
  }

  public FacetFilter {
    requireNonNull(facet, "facet");
    requireNonNull(mode, "mode");
    values = List.copyOf(values);
    if (values.isEmpty() != (mode == Mode.MISSING)) {
      throw new IllegalArgumentException("filter " + mode + " must not have values " + values);
    }
  }

  /** Returns the request parameter that asks for this. */
  public String parameter() {
    return facet + mode.suffix();
  }
}
