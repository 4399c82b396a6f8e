package io.xenotime.search.lucene;

import io.xenotime.search.SuggestRequest;
import io.xenotime.search.Suggestion;
import io.xenotime.search.Suggestion.Match;
import io.xenotime.search.lucene.NamedThing.Fit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the named things that may be meant. One thread, one request. */
final class NameSuggestions {

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing((Ranked ranked) -> ranked.fit().match())
          .thenComparing(Comparator.comparingLong(Ranked::frequency).reversed())
          .thenComparing(ranked -> ranked.fit().thing().label())
          .thenComparing(ranked -> ranked.fit().thing().type());

  private final NamedThings things;
  private final SuggestRequest request;
  private final TextCounts counts;
  private final Found found;
  private final Set<NamedThing> seen = new HashSet<>();

  /** How many articles a suggestion finds. */
  @FunctionalInterface
  interface Found {
    long of(NamedThing thing) throws IOException;
  }

  /**
   * @param counts among all articles, by which things are ranked
   * @param found what is told, and without which a thing is not suggested
   */
  NameSuggestions(NamedThings things, SuggestRequest request, TextCounts counts, Found found) {
    this.things = things;
    this.request = request;
    this.counts = counts;
    this.found = found;
  }

  /** A thing that fits, and how often articles speak of it. */
  private record Ranked(Fit fit, long frequency) {}

  /** Which of its type a thing is, 0 for the first, counted for each kind of match. */
  private record Turn(Match match, String type) {}

  /** Returns suggestions of things not seen before, the best first, as many as have room. */
  List<Suggestion> find(TypedWords typed, int room) throws IOException {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Fit fit : inTurns(fitting(typed))) {
      if (suggestions.size() >= room) {
        return suggestions;
      }
      long count = found.of(fit.thing());
      if (count > 0) {
        suggestions.add(fit.suggestion(typed, count));
      }
    }
    return suggestions;
  }

  private List<Ranked> fitting(TypedWords typed) throws IOException {
    List<Ranked> ranked = new ArrayList<>();
    for (Fit fit : things.fitting(typed)) {
      if (request.wants(fit.thing().type()) && seen.add(fit.thing())) {
        ranked.add(new Ranked(fit, fit.thing().frequency(counts)));
      }
    }
    ranked.sort(BEST_FIRST);
    return ranked;
  }

  /** The types take turns, so that a hundred regions do not hide the one mineral. */
  private static List<Fit> inTurns(List<Ranked> ranked) {
    Map<Turn, Integer> turns = new HashMap<>();
    Map<Fit, Integer> turnOf = new HashMap<>();
    for (Ranked one : ranked) {
      Turn turn = new Turn(one.fit().match(), one.fit().thing().type());
      turnOf.put(one.fit(), turns.merge(turn, 1, Integer::sum));
    }
    return ranked.stream()
        .map(Ranked::fit)
        .sorted(Comparator.comparing(Fit::match).thenComparing(turnOf::get))
        .toList();
  }
}
