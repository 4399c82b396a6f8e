package io.xenotime.schema;

import io.xenotime.article.Facet;
import io.xenotime.thesaurus.Thesaurus;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an index was built with: its fields, its analysis, its facets. Every commit carries one, so
 * that whoever opens an index knows whether it can read it. Immutable.
 *
 * @param layout fields and analysis as text; two builds read each other's indexes if it is equal
 * @param taxonomies the site's own among the facets; configuration of the indexer
 * @param facets all that readers can filter by, and what a server learns from the index
 * @param thesaurus what texts were read with, and searches are
 */
public record IndexStamp(
    String layout, List<Facet> taxonomies, List<Facet> facets, Thesaurus thesaurus) {

  /** Counts up whenever the words that analysis yields, or the form of a value, change. */
  public static final int ANALYSIS = 5;

  private static final String LAYOUT_KEY = "xenotime.layout";
  private static final String TAXONOMIES_KEY = "xenotime.taxonomies";
  private static final String FACETS_KEY = "xenotime.facets";
  private static final String THESAURUS_KEY = "xenotime.thesaurus";

  private static final String LAYOUT =
      "analysis "
          + ANALYSIS
          + "; "
          + Arrays.stream(IndexField.values())
              .map(field -> field.fieldName() + " " + field.kind())
              .collect(Collectors.joining(", "));

  public IndexStamp {
    taxonomies = List.copyOf(taxonomies);
    facets = List.copyOf(facets);
  }

  /** Returns the stamp of what this build writes for a site with these taxonomies. */
  public static IndexStamp of(List<Facet> taxonomies, Thesaurus thesaurus) {
    return new IndexStamp(LAYOUT, taxonomies, DerivedFacets.beside(taxonomies), thesaurus);
  }

  /** Returns the stamp as entries of a commit's user data. */
  public Map<String, String> toUserData() {
    return new TreeMap<>(
        Map.of(
            LAYOUT_KEY,
            layout,
            TAXONOMIES_KEY,
            names(taxonomies),
            FACETS_KEY,
            names(facets),
            THESAURUS_KEY,
            thesaurus.encode()));
  }

  /**
   * Returns the stamp of a commit that this build can read.
   *
   * @param userData the commit's user data
   * @throws ForeignIndexException if the index was built with other fields or another analysis
   */
  public static IndexStamp readable(Map<String, String> userData) throws ForeignIndexException {
    String layout = userData.getOrDefault(LAYOUT_KEY, "none");
    if (!layout.equals(LAYOUT) || !userData.containsKey(TAXONOMIES_KEY)) {
      throw new ForeignIndexException(
          "index was built with other fields or another analysis, rebuild it with the indexer:"
              + (" expected [" + LAYOUT + "], got [" + layout + "]"));
    }
    return new IndexStamp(
        layout,
        facets(userData.get(TAXONOMIES_KEY)),
        facets(userData.getOrDefault(FACETS_KEY, "")),
        thesaurus(userData.getOrDefault(THESAURUS_KEY, "none")));
  }

  /** Returns whether both come of the same thesaurus. */
  public boolean readsTextsLike(IndexStamp other) {
    return thesaurus.equals(other.thesaurus);
  }

  private static Thesaurus thesaurus(String encoded) throws ForeignIndexException {
    try {
      return Thesaurus.decode(encoded);
    } catch (IOException e) {
      throw new ForeignIndexException(
          "index must carry the thesaurus it was built with, rebuild it with the indexer");
    }
  }

  private static String names(List<Facet> facets) {
    return facets.stream().map(Facet::taxonomy).collect(Collectors.joining(","));
  }

  private static List<Facet> facets(String taxonomies) {
    if (taxonomies.isEmpty()) {
      return List.of();
    }
    return Arrays.stream(taxonomies.split(",")).map(Facet::new).toList();
  }
}
