package io.xenotime.search;

import static java.util.Objects.requireNonNull;

/**
 * The articles that link to one, the newest first. Immutable.
 *
 * @param citations those where a writer set a link
 * @param automatic those where nothing but a keyword plugin did
 * @param index the state of the index that they were found in
 */
public record CitedBy(LinkedPosts citations, LinkedPosts automatic, IndexVersion index) {

  public CitedBy {
    requireNonNull(citations, "citations");
    requireNonNull(automatic, "automatic");
    requireNonNull(index, "index");
  }
}
