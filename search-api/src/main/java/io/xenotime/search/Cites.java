package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Link;
import java.util.List;

/**
 * Where the links of one article lead, in reading order. Immutable.
 *
 * @param citations the articles that a writer linked to
 * @param automatic those that nothing but a keyword plugin linked to
 * @param sources the links to other sites
 * @param elsewhere the links to pages of the site that are not in the index
 * @param index the state of the index that the articles were found in
 */
public record Cites(
    LinkedPosts citations,
    LinkedPosts automatic,
    List<Link> sources,
    List<Link> elsewhere,
    IndexVersion index) {

  public Cites {
    requireNonNull(citations, "citations");
    requireNonNull(automatic, "automatic");
    requireNonNull(index, "index");
    sources = List.copyOf(sources);
    elsewhere = List.copyOf(elsewhere);
  }
}
