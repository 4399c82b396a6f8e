package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.Scope;
import java.util.Locale;

/** What a name before a colon says of what follows. */
sealed interface Field {

  /** Words are looked for in this scope. */
  record OfText(Scope scope) implements Field {}

  /** A value of the facet with this parameter name follows. */
  record OfFacet(String parameter) implements Field {}

  /** A time follows. */
  enum OfTime implements Field {
    AFTER,
    BEFORE,
    DATE,
    LAST;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
