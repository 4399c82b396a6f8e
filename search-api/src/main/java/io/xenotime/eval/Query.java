package io.xenotime.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A need for information as somebody typed it. Immutable.
 *
 * @param id its name in judgments and runs
 * @param text what is searched for, never blank
 * @param kind what such queries have in common; empty when it does not say
 * @param filters by facet, the terms to keep articles by
 */
public record Query(String id, String text, String kind, Map<String, List<String>> filters) {

  public Query {
    Names.check("_id", id);
    if (text.isBlank()) {
      throw new IllegalArgumentException("text must not be blank, got \"" + text + "\"");
    }
    Map<String, List<String>> copy = new LinkedHashMap<>();
    filters.forEach((facet, terms) -> copy.put(facet, List.copyOf(terms)));
    filters = Collections.unmodifiableMap(copy);
  }
}
