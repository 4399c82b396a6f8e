package io.xenotime.search.language;

import io.xenotime.search.language.Field.OfFacet;
import io.xenotime.search.language.Field.OfText;
import io.xenotime.search.language.Field.OfTime;
import io.xenotime.search.language.TextQuery.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that may stand before a colon: the language's own, those of facets, and shorter ones of
 * facets where no facet is called so. Immutable.
 */
final class FieldNames {

  private static final Map<String, String> SHORT =
      Map.of("organization", "org", "news_type", "type");

  private final Map<String, Field> fields = new HashMap<>();

  FieldNames(Collection<String> facets) {
    for (String facet : facets) {
      put(SHORT.getOrDefault(facet, facet), facet);
      put(singular(facet), facet);
    }
    for (String facet : facets) {
      put(facet, facet);
      put(facet.replace('_', '-'), facet);
    }
    for (Scope scope : Scope.values()) {
      if (scope != Scope.EVERYWHERE) {
        fields.put(scope.name().toLowerCase(Locale.ROOT), new OfText(scope));
      }
    }
    for (OfTime time : OfTime.values()) {
      fields.put(time.word(), time);
    }
  }

  private void put(String name, String facet) {
    fields.put(name, new OfFacet(facet));
  }

  private static String singular(String facet) {
    if (facet.endsWith("ies")) {
      return facet.substring(0, facet.length() - 3) + "y";
    }
    return facet.endsWith("s") && !facet.endsWith("ss")
        ? facet.substring(0, facet.length() - 1)
        : facet;
  }

  /** Returns the field that is called so, in letters of either case. */
  Optional<Field> of(String name) {
    return Optional.ofNullable(fields.get(name.toLowerCase(Locale.ROOT)));
  }
}
