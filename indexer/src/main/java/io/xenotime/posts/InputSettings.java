package io.xenotime.posts;

import io.xenotime.article.Facet;
import java.util.List;

/**
 * How the inputs of a run are read. Immutable.
 *
 * @param limits how much is read of a post
 * @param types which posts of an export are wanted
 * @param maxPages how many pages of a feed are asked for, 1 or more
 * @param facets the taxonomies of the run, in which the categories of feeds are looked for
 * @param terms their terms, as far as they are known
 */
public record InputSettings(
    PostLimits limits, PostTypes types, int maxPages, List<Facet> facets, TermNames terms) {

  /** More pages than any feed has; some end must be, as a site may make up pages for ever. */
  public static final int ALL_PAGES = 100_000;

  public InputSettings {
    if (maxPages < 1) {
      throw new IllegalArgumentException("maxPages must be 1 or more, got " + maxPages);
    }
    facets = List.copyOf(facets);
  }

  /** Returns settings for all articles, in which categories of feeds are left out. */
  public static InputSettings of(PostLimits limits) {
    return new InputSettings(limits, PostTypes.ARTICLES, ALL_PAGES, List.of(), TermNames.NONE);
  }
}
