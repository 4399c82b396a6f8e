package io.xenotime.search.lucene;

import io.xenotime.search.Expansion;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.TextQuery.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that ask for what is new rather than for themselves, as in "latest NdPr price". Immutable.
 *
 * @param words those found, as typed
 * @param rest the query without them
 */
record NewsWords(List<String> words, TextQuery rest) {

  private static final Set<String> WORDS = Set.of("latest", "newest", "recent", "recently");

  /** Returns such words among others; a query of nothing else means the word itself. */
  static NewsWords in(TextQuery query) {
    if (!(query instanceof And(var queries))) {
      return new NewsWords(List.of(), query);
    }
    List<String> words = new ArrayList<>();
    List<TextQuery> rest = new ArrayList<>();
    for (TextQuery each : queries) {
      if (each instanceof Word(var scope, var text)
          && scope == Scope.EVERYWHERE
          && WORDS.contains(text.toLowerCase(Locale.ROOT))) {
        words.add(text);
      } else {
        rest.add(each);
      }
    }
    return switch (rest.size()) {
      case 0 -> new NewsWords(List.of(), query);
      case 1 -> new NewsWords(words, rest.getFirst());
      default -> new NewsWords(words, new And(rest));
    };
  }

  boolean any() {
    return !words.isEmpty();
  }

  List<Expansion> expansions() {
    return words.stream()
        .map(word -> new Expansion(word, List.of("newer articles first")))
        .toList();
  }
}
