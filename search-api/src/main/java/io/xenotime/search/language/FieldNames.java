package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that may stand before a colon. Immutable. */
final class FieldNames {

  /** What the syntax parser calls the field of words that name none. */
  static final String EVERYWHERE = "*";

  private final Map<String, String> facets = new HashMap<>();

  FieldNames(Collection<String> facets) {
    for (String facet : facets) {
      this.facets.put(facet, facet);
      this.facets.put(facet.replace('_', '-'), facet);
    }
  }

  /** Returns whether the word before a colon names a field. */
  boolean contains(String name) {
    return facet(name).isPresent() || scope(name).isPresent();
  }

  /** Returns the parameter name of the facet that is called so. */
  Optional<String> facet(String name) {
    return Optional.ofNullable(facets.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Returns the searched field that is called so. */
  Optional<Scope> scope(String name) {
    if (name.equals(EVERYWHERE)) {
      return Optional.of(Scope.EVERYWHERE);
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "title" -> Optional.of(Scope.TITLE);
      case "highlights" -> Optional.of(Scope.HIGHLIGHTS);
      case "headings" -> Optional.of(Scope.HEADINGS);
      case "body" -> Optional.of(Scope.BODY);
      default -> Optional.empty();
    };
  }
}
