package io.xenotime.search.lucene;

/** A choice of the reader's that what is counted along it must not be narrowed by. Immutable. */
sealed interface Side {

  /** The values chosen of a facet. */
  record OfFacet(FacetTerms facet) implements Side {}

  /** When articles were published. */
  record OfTime() implements Side {}
}
