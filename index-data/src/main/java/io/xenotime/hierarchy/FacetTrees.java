package io.xenotime.hierarchy;

import io.xenotime.article.Facet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The trees of facets, by taxonomy. Immutable.
 *
 * @param byTaxonomy possibly none; other facets are flat
 */
public record FacetTrees(Map<String, FacetTree> byTaxonomy) {

  /** No trees: every facet is flat. */
  public static final FacetTrees NONE = new FacetTrees(Map.of());

  public FacetTrees {
    byTaxonomy = Map.copyOf(new TreeMap<>(byTaxonomy));
  }

  /** Returns the tree of a facet; a flat one if there is none. */
  public FacetTree of(Facet facet) {
    return byTaxonomy.getOrDefault(facet.taxonomy(), FacetTree.FLAT);
  }
}
