package io.xenotime.search;

import java.util.List;

/**
 * How a text was read as a query. Immutable.
 *
 * @param interpreted the query in the language's plain form; empty for everything
 * @param corrected words that were spelled otherwise, since no article has them as typed
 * @param relaxed words that articles need not have, since too few have all
 * @param expanded words that stand for more than themselves
 * @param suggestions searches that may be meant instead, in the language
 * @param warnings what could not be read as meant, a sentence each
 */
public record QueryReading(
    String interpreted,
    List<Correction> corrected,
    List<String> relaxed,
    List<Expansion> expanded,
    List<String> suggestions,
    List<String> warnings) {

  /**
   * Words that were searched for in place of those typed.
   *
   * @param typed one word or several
   * @param used one word or several
   */
  public record Correction(String typed, String used) {}

  public QueryReading {
    corrected = List.copyOf(corrected);
    relaxed = List.copyOf(relaxed);
    expanded = List.copyOf(expanded);
    suggestions = List.copyOf(suggestions);
    warnings = List.copyOf(warnings);
  }

  /** Returns the reading of a text that was taken word for word. */
  public static QueryReading plain(String interpreted, List<String> warnings) {
    return new QueryReading(interpreted, List.of(), List.of(), List.of(), List.of(), warnings);
  }
}
