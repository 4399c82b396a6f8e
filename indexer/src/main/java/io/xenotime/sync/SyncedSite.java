package io.xenotime.sync;

import io.xenotime.article.Facet;
import io.xenotime.posts.ArticleExtractor;
import io.xenotime.posts.PostLimits;
import io.xenotime.posts.TermNames;
import io.xenotime.site.Inventory;
import io.xenotime.site.PostType;
import io.xenotime.site.Site;
import io.xenotime.site.SiteFailure;
import io.xenotime.site.SiteTaxonomy;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The posts of one type at a site, as far as an index wants to know them. Safe for many threads.
 *
 * @param taxonomies those whose terms are facets of the index
 * @param facets of the index, those that the site does not know among them
 */
public record SyncedSite(
    Site site, PostType type, List<SiteTaxonomy> taxonomies, List<Facet> facets) {

  public SyncedSite {
    taxonomies = List.copyOf(taxonomies);
    facets = List.copyOf(facets);
  }

  /** Returns the name it is known by in an index. */
  public String address() {
    return site.address().toString();
  }

  TermNames terms() throws SiteFailure {
    return site.terms(taxonomies);
  }

  Inventory inventory(IntConsumer rowsSoFar) throws SiteFailure {
    return site.inventory(type, taxonomies, rowsSoFar);
  }

  Inventory changedSince(Instant time) throws SiteFailure {
    return site.changedSince(type, taxonomies, time);
  }

  long total() throws SiteFailure {
    return site.total(type);
  }

  byte[] posts(List<Long> ids) throws SiteFailure {
    return site.posts(type, taxonomies, ids);
  }

  ArticleExtractor extractor(TermNames names) {
    Map<Facet, String> properties = new HashMap<>();
    taxonomies.forEach(taxonomy -> properties.put(taxonomy.facet(), taxonomy.restBase()));
    return new ArticleExtractor(facets, properties, names, site.zone(), PostLimits.DEFAULTS);
  }
}
