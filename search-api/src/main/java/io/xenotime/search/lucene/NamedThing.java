package io.xenotime.search.lucene;

import io.xenotime.search.Suggestion;
import io.xenotime.search.Suggestion.Match;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something with names that a search finds: a term of a facet or an acronym, in one state of an
 * index. Safe for many threads.
 */
final class NamedThing {

  private static final long UNKNOWN = -1;

  private final String type;
  private final List<Name> names;
  private final String query;
  private final long carriers;

  /** Never changes once it is known, so it does no harm to find it out twice. */
  private volatile long count = UNKNOWN;

  /**
   * @param names what it is called, the label first
   * @param query the text of the search that finds it
   * @param carriers how many articles carry the term
   */
  NamedThing(String type, List<Name> names, String query, long carriers) {
    this.type = type;
    this.names = List.copyOf(names);
    this.query = query;
    this.carriers = carriers;
  }

  /** Makes a thing that no facet has counted. */
  NamedThing(String type, List<Name> names, String query) {
    this(type, names, query, UNKNOWN);
  }

  /**
   * One name.
   *
   * @param words of the text, folded
   * @param code whether it is written letter by letter, as a ticker is, so that what is nearly it
   *     is something else
   */
  record Name(String text, List<String> words, boolean code) {

    static Name of(String text, boolean code) {
      return new Name(text, FoldedWord.of(text).stream().map(FoldedWord::text).toList(), code);
    }
  }

  /** How the thing fits what was typed. */
  record Fit(NamedThing thing, Match match, Name name) {

    Suggestion suggestion(TypedWords typed, long count) {
      return new Suggestion(
          thing.type,
          match,
          typed.mark(thing.label()),
          Optional.of(name.text()).filter(text -> !text.equals(thing.label())),
          count,
          thing.query);
    }
  }

  String type() {
    return type;
  }

  List<Name> names() {
    return names;
  }

  String label() {
    return names.getFirst().text();
  }

  /** Returns how the typed words fit the name that they fit best; empty when they fit none. */
  Optional<Fit> fit(TypedWords typed) {
    return names.stream()
        .filter(name -> typed.near().isEmpty() || !name.code())
        .flatMap(
            name -> typed.match(name.words()).map(match -> new Fit(this, match, name)).stream())
        // The first of equals, so the label goes before its aliases.
        .min(Comparator.comparing(Fit::match));
  }

  /** Returns how frequent it is, without a search where that is known. */
  long frequency(TextCounts counts) throws IOException {
    return carriers == UNKNOWN ? count(counts) : carriers;
  }

  /** Returns how many articles its query finds among some of them. */
  long countAnew(TextCounts some) throws IOException {
    return some.of(query);
  }

  /** Returns how many articles its query finds. */
  long count(TextCounts counts) throws IOException {
    long known = count;
    if (known == UNKNOWN) {
      known = counts.of(query);
      count = known;
    }
    return known;
  }
}
