package io.xenotime.http;

import io.xenotime.article.Facet;
import java.util.List;
import java.util.stream.Stream;

/** The names of a hit's fields in an answer, in order. Safe for many threads. */
public final class HitFields {

  static final String SNIPPETS = "snippets";
  static final String SCORE = "score";
  static final String MORE = "more";
  static final String EXPLANATION = "explanation";

  private static final List<String> BEFORE_FACETS =
      List.of("id", "url", "slug", "type", "title", "date", "modified", "excerpt", "highlights");

  /** Names a whole article has beside those of a hit. */
  private static final List<String> OF_ARTICLES = List.of("author", "headings", "body", "links");

  private HitFields() {}

  static List<String> of(List<Facet> facets) {
    return Stream.of(
            BEFORE_FACETS.stream(),
            shown(facets).stream().map(Facet::parameter),
            Stream.of(SNIPPETS, SCORE, MORE, EXPLANATION))
        .flatMap(names -> names)
        .toList();
  }

  /** Returns the facets that are fields of a hit: all but one that would hide another field. */
  public static List<Facet> shown(List<Facet> facets) {
    return facets.stream().filter(facet -> !isTaken(facet.parameter())).toList();
  }

  private static boolean isTaken(String name) {
    return BEFORE_FACETS.contains(name)
        || OF_ARTICLES.contains(name)
        || name.equals(SNIPPETS)
        || name.equals(SCORE)
        || name.equals(MORE)
        || name.equals(EXPLANATION);
  }
}
