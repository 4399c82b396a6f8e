package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * Asks which searches may become of what is typed. Immutable; {@link SearchLimits} says what is
 * allowed.
 *
 * @param text as typed so far; blank for no suggestions
 * @param types the types of suggestions that are wanted; empty for all
 * @param limit how many suggestions, at most
 */
public record SuggestRequest(String text, Set<String> types, int limit) {

  public SuggestRequest {
    requireNonNull(text, "text");
    types = Set.copyOf(types);
  }

  /** Returns whether suggestions of this type are wanted. */
  public boolean wants(String type) {
    return types.isEmpty() || types.contains(type);
  }
}
