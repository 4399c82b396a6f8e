package io.xenotime.algolia;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.xenotime.article.Facet;
import io.xenotime.search.SearchLimits;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Which parameters the routes for Algolia's clients read, but for those they refuse. */
public final class ReadAlgoliaNames {

  private static final Set<String> WITHOUT_EFFECT_ON_VALUES =
      Set.of("page", "hitsPerPage", "facets", "maxValuesPerFacet");

  private ReadAlgoliaNames() {}

  public static Set<String> ofSearches(List<Facet> facets) {
    Params params = nothing();
    asking(facets).hits("news", params);
    return served(params);
  }

  public static Set<String> ofValues(List<Facet> facets) {
    Params params = nothing();
    asking(facets).values("news", facets.getFirst().parameter(), params);
    Set<String> names = served(params);
    names.removeAll(WITHOUT_EFFECT_ON_VALUES);
    return names;
  }

  public static List<String> refused() {
    return Parameters.REFUSED;
  }

  private static Asking asking(List<Facet> facets) {
    return new Asking(facets, SearchLimits.DEFAULT, UnaryOperator.identity());
  }

  private static Params nothing() {
    return Params.of(JsonNodeFactory.instance.objectNode());
  }

  private static Set<String> served(Params params) {
    Set<String> names = new TreeSet<>(params.known());
    Parameters.REFUSED.forEach(names::remove);
    return names;
  }
}
