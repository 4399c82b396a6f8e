package io.xenotime.search;

import io.xenotime.article.Facet;
import java.util.List;
import java.util.Optional;

/**
 * What an engine answers from. Immutable.
 *
 * @param index the state of the index in service; empty while there is none
 * @param articles how many articles it holds
 * @param facets the facets it can count and filter by
 * @param problem why a newer state of the index is not in service; empty when all is well
 */
public record EngineStatus(
    Optional<IndexVersion> index, long articles, List<Facet> facets, Optional<String> problem) {

  public EngineStatus {
    facets = List.copyOf(facets);
  }

  /** Returns the status of an engine that has no index to answer from yet. */
  public static EngineStatus waiting(Optional<String> problem) {
    return new EngineStatus(Optional.empty(), 0, List.of(), problem);
  }

  /** Returns whether searches can be answered. */
  public boolean ready() {
    return index.isPresent();
  }
}
