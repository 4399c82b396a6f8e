package io.xenotime.http;

import io.xenotime.article.Facet;
import java.util.List;
import java.util.stream.Stream;

/** The names of a hit's fields in an answer, in order. */
final class HitFields {

  static final String SNIPPETS = "snippets";
  static final String SCORE = "score";

  private static final List<String> BEFORE_FACETS =
      List.of("id", "url", "slug", "type", "title", "date", "modified", "excerpt", "highlights");

  private HitFields() {}

  static List<String> of(List<Facet> facets) {
    return Stream.of(
            BEFORE_FACETS.stream(),
            shown(facets).stream().map(Facet::parameter),
            Stream.of(SNIPPETS, SCORE))
        .flatMap(names -> names)
        .toList();
  }

  /** Returns the facets that are fields of a hit: all but one that would hide another field. */
  static List<Facet> shown(List<Facet> facets) {
    return facets.stream()
        .filter(facet -> !BEFORE_FACETS.contains(facet.parameter()))
        .filter(facet -> !List.of(SNIPPETS, SCORE).contains(facet.parameter()))
        .toList();
  }
}
