package io.xenotime.search.lucene;

import io.xenotime.search.language.TextQuery;
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
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a text may be missing in an article, cheapest first: the words that most articles have
 * tell least, and those that none has cannot be had. Immutable.
 */
final class Relaxation {

  private final List<TextQuery> cheapestFirst;

  private Relaxation(List<TextQuery> cheapestFirst) {
    this.cheapestFirst = cheapestFirst;
  }

  /** Counts the articles that have a part of a text. */
  interface Counter {
    long articles(TextQuery query) throws IOException;
  }

  /**
   * Returns what may be missing.
   *
   * @param wordsOnly whether all but words must be there: when not even one article has all of a
   *     text, phrases need not stay together
   */
  static Relaxation of(TextQuery text, boolean wordsOnly, Counter counter) throws IOException {
    List<TextQuery> queries = text instanceof And(var all) ? all : List.of(text);
    Map<TextQuery, Long> articles = new HashMap<>();
    List<TextQuery> words = new ArrayList<>();
    for (TextQuery query : new LinkedHashSet<>(queries)) {
      if (mayBeMissing(query, wordsOnly)) {
        words.add(query);
        articles.put(query, counter.articles(query));
      }
    }
    words.sort(
        Comparator.comparing((TextQuery word) -> articles.get(word) > 0)
            .thenComparing(Comparator.comparing(articles::get).reversed()));
    return new Relaxation(words);
  }

  /** Exclusions and filters say what a hit must be, and hold in any case. */
  private static boolean mayBeMissing(TextQuery query, boolean wordsOnly) {
    return switch (query) {
      case Word _, Named _ -> true;
      case Phrase _, Prefix _, Wildcard _, Near _, Boosted _ -> !wordsOnly;
      case Or any -> !wordsOnly && !chooses(any);
      case Everything _, Tagged _, Published _, Not _, And _ -> false;
    };
  }

  /** Returns whether it says what a hit must be, without a word to look for. */
  private static boolean chooses(TextQuery query) {
    return switch (query) {
      case Tagged _, Published _ -> true;
      case Not(var inner) -> chooses(inner);
      case And(var all) -> all.stream().allMatch(Relaxation::chooses);
      case Or(var any) -> any.stream().allMatch(Relaxation::chooses);
      case Word _, Named _, Phrase _, Prefix _, Wildcard _, Near _, Boosted _, Everything _ ->
          false;
    };
  }

  /** Returns how many parts may be missing at most. */
  int steps() {
    return cheapestFirst.size();
  }

  /** Returns the parts that may be missing after so many steps. */
  Set<TextQuery> after(int steps) {
    return new LinkedHashSet<>(cheapestFirst.subList(0, steps));
  }
}
