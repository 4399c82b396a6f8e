package io.xenotime.search;

import io.xenotime.search.Suggestion.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * How names and titles share the room for suggestions: titles get half of it and what names leave
 * free, and what needed a correction comes last.
 */
public final class SuggestionMix {

  /** With fewer suggestions than this for what was typed, corrections are looked for. */
  private static final int ENOUGH = 3;

  private SuggestionMix() {}

  /** Returns how many titles have room beside so many names. */
  public static int roomForTitles(int names, int limit) {
    return Math.max(limit / 2, limit - names);
  }

  /** Returns whether so many suggestions leave room for corrections. */
  public static boolean isTooFew(int suggestions, int limit) {
    return suggestions < Math.min(ENOUGH, limit);
  }

  /** Returns the suggestions to show; both lists have their best first. */
  public static List<Suggestion> of(List<Suggestion> names, List<Suggestion> titles, int limit) {
    int titlesShown = Math.min(titles.size(), roomForTitles(names.size(), limit));
    int namesShown = Math.min(names.size(), limit - titlesShown);
    List<Suggestion> all = new ArrayList<>(names.subList(0, namesShown));
    all.addAll(titles.subList(0, titlesShown));
    List<Suggestion> mixed = new ArrayList<>(all);
    mixed.removeIf(suggestion -> suggestion.match() == Match.TYPO);
    all.stream().filter(suggestion -> suggestion.match() == Match.TYPO).forEach(mixed::add);
    return mixed;
  }
}
