package io.xenotime.search.language;

import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Boosted;
import io.xenotime.search.language.TextQuery.Everything;
import io.xenotime.search.language.TextQuery.Named;
import io.xenotime.search.language.TextQuery.Near;
import io.xenotime.search.language.TextQuery.Not;
import io.xenotime.search.language.TextQuery.Or;
import io.xenotime.search.language.TextQuery.Phrase;
import io.xenotime.search.language.TextQuery.Prefix;
import io.xenotime.search.language.TextQuery.Published;
import io.xenotime.search.language.TextQuery.Tagged;
import io.xenotime.search.language.TextQuery.Wildcard;
import io.xenotime.search.language.TextQuery.Word;
import io.xenotime.search.language.Token.Boost;
import io.xenotime.search.language.Token.Slop;
import io.xenotime.search.language.Token.Suffix;

/** Gives a query what stands behind it. One thread, one text. */
final class Suffixes {

  private final Warnings warnings;

  Suffixes(Warnings warnings) {
    this.warnings = warnings;
  }

  /** Returns the query with its suffix, or as it was, with a warning, where that has no meaning. */
  TextQuery apply(TextQuery query, Suffix suffix) {
    return switch (suffix) {
      case Slop(int places) -> sloppy(query, places);
      case Boost(float factor) -> boosted(query, factor);
    };
  }

  private TextQuery sloppy(TextQuery query, int places) {
    if (query instanceof Phrase(var scope, var text, _)) {
      return new Phrase(scope, text, places);
    }
    warnings.add("~ must stand behind a phrase and was left out");
    return query;
  }

  private TextQuery boosted(TextQuery query, float factor) {
    return switch (query) {
      case Everything _, Tagged _, Published _, Not _ -> {
        warnings.add(
            "a boost must stand behind what scores, so that of " + query + " was left out");
        yield query;
      }
      case Word _, Named _, Phrase _, Prefix _, Wildcard _, Near _, And _, Or _, Boosted _ ->
          Joining.boosted(query, factor);
    };
  }
}
