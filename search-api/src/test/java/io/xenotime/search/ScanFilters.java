package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the terms of articles for what filters want, for the scanning engine. Immutable. */
final class ScanFilters {

  private final List<Facet> facets;
  private final ScanCounts counts;

  ScanFilters(List<Facet> facets, ScanCounts counts) {
    this.facets = facets;
    this.counts = counts;
  }

  /**
   * Returns whether all of the filters keep the article.
   *
   * @param ignored a facet in which any choice is ignored
   */
  boolean keeps(Article article, List<FacetFilter> filters, Optional<Facet> ignored) {
    Map<Facet, Boolean> chosen = new HashMap<>();
    for (FacetFilter filter : filters) {
      Facet facet = facet(filter.facet());
      long carried =
          filter.values().stream().filter(one -> counts.carries(article, facet, one)).count();
      boolean keeps =
          switch (filter.mode()) {
            case ANY -> carried > 0;
            case ALL -> carried == filter.values().size();
            case NONE -> carried == 0;
            case MISSING -> article.terms(facet).isEmpty();
          };
      boolean isChoice =
          filter.mode() == FacetFilter.Mode.ANY || filter.mode() == FacetFilter.Mode.MISSING;
      if (!isChoice && !keeps) {
        return false;
      }
      if (isChoice && !Optional.of(facet).equals(ignored)) {
        chosen.merge(facet, keeps, Boolean::logicalOr);
      }
    }
    return !chosen.containsValue(false);
  }

  /** Returns whether the article carries a value of the facet, or one that lies in it. */
  boolean carries(Article article, String facet, String value) {
    return counts.carries(article, facet(facet), value);
  }

  /** Adds a warning for each value of the filter that no article carries. */
  void warnAboutUnknown(FacetFilter filter, List<String> warnings) {
    for (String value : filter.values()) {
      boolean known = counts.isKnown(facet(filter.facet()), value);
      if (!known) {
        warnings.add(filter.facet() + " has no value \"" + value + "\"");
      }
    }
  }

  /** Returns the facet that is called so. */
  Facet facet(String parameter) {
    return facets.stream()
        .filter(facet -> facet.parameter().equals(parameter))
        .findAny()
        .orElseThrow(() -> new InvalidSearch("facets", "no facet " + parameter, "others"));
  }
}
