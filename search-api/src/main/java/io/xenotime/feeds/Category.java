package io.xenotime.feeds;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.search.Hit;
import java.util.List;

/** A term of a post, which feeds list one after another whatever its facet. Immutable. */
record Category(Facet facet, Term term) {

  /** Returns those of the facets, in their order. */
  static List<Category> of(Hit hit, List<Facet> facets) {
    return facets.stream()
        .flatMap(facet ->
            hit.terms().getOrDefault(facet, List.of()).stream()
                .map(term -> new Category(facet, term)))
        .toList();
  }
}
