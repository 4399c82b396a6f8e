package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What an engine suggests. Immutable.
 *
 * @param suggestions the best first, each with another query or type
 * @param index the state of the index that they were taken from
 */
public record SuggestAnswer(List<Suggestion> suggestions, IndexVersion index) {

  public SuggestAnswer {
    requireNonNull(index, "index");
    suggestions = List.copyOf(suggestions);
  }
}
