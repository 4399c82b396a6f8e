package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;

/**
 * Asks which searches may become of what is typed. Immutable; {@link SearchLimits} says what is
 * allowed.
 *
 * @param text as typed so far; blank for no suggestions
 * @param types the types of suggestions that are wanted; empty for all
 * @param limit how many suggestions, at most
 * @param filters what else must hold of the articles that a suggestion finds
 * @param published when they must have been published
 */
public record SuggestRequest(
    String text, Set<String> types, int limit, List<FacetFilter> filters, Period published) {

  /** A request for suggestions that find something among all articles. */
  public SuggestRequest(String text, Set<String> types, int limit) {
    this(text, types, limit, List.of(), Period.ALWAYS);
  }

  public SuggestRequest {
    requireNonNull(text, "text");
    requireNonNull(published, "published");
    types = Set.copyOf(types);
    filters = List.copyOf(filters);
  }

  /** Returns the same request, finding something among these articles. */
  public SuggestRequest among(List<FacetFilter> others, Period otherTime) {
    return new SuggestRequest(text, types, limit, others, otherTime);
  }

  /** Returns whether only some articles count. */
  public boolean narrows() {
    return !filters.isEmpty() || !published.equals(Period.ALWAYS);
  }

  /** Returns whether suggestions of this type are wanted. */
  public boolean wants(String type) {
    return types.isEmpty() || types.contains(type);
  }
}
