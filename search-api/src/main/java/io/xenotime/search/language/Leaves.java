package io.xenotime.search.language;

import io.xenotime.search.language.Field.OfFacet;
import io.xenotime.search.language.Field.OfText;
import io.xenotime.search.language.Field.OfTime;
import io.xenotime.search.language.TextQuery.Phrase;
import io.xenotime.search.language.TextQuery.Published;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.TextQuery.Tagged;
import java.util.Optional;

/** Reads a single word or phrase as its field wants it. One thread, one text. */
final class Leaves {

  private final Times times;
  private final Patterns patterns;

  Leaves(Warnings warnings) {
    this.times = new Times(warnings);
    this.patterns = new Patterns(warnings);
  }

  /** Returns what a word asks for; empty when there is nothing to look for in it. */
  Optional<TextQuery> typed(Field field, String typed) {
    return switch (field) {
      case OfText(Scope scope) -> patterns.read(scope, typed);
      case OfFacet(String parameter) -> tagged(parameter, Patterns.core(typed));
      case OfTime time ->
          published(time, typed)
              .or(() -> patterns.read(Scope.EVERYWHERE, time.word() + ":" + typed));
    };
  }

  /** Returns what a phrase asks for; empty when there is nothing to look for in it. */
  Optional<TextQuery> quoted(Field field, String typed) {
    return switch (field) {
      case OfText(Scope scope) -> phrase(scope, typed);
      case OfFacet(String parameter) -> tagged(parameter, typed);
      case OfTime time -> published(time, typed.strip()).or(() -> phrase(Scope.EVERYWHERE, typed));
    };
  }

  private Optional<TextQuery> published(OfTime time, String typed) {
    return times.read(time, typed).map(Published::new);
  }

  private static Optional<TextQuery> tagged(String facet, String typed) {
    String value = withSingleBlanks(typed.strip());
    return value.isEmpty() ? Optional.empty() : Optional.of(new Tagged(facet, value));
  }

  private static Optional<TextQuery> phrase(Scope scope, String typed) {
    int end = Signs.endOfWords(typed);
    return end == 0
        ? Optional.empty()
        : Optional.of(
            new Phrase(scope, withSingleBlanks(typed.substring(Signs.startOfWords(typed), end))));
  }

  private static String withSingleBlanks(String text) {
    return text.replaceAll(" +", " ");
  }
}
