package io.xenotime.indexer;

import io.xenotime.article.Facet;
import io.xenotime.schema.IndexFolder;
import io.xenotime.site.PostType;
import io.xenotime.site.Site;
import io.xenotime.site.SiteSettings;
import io.xenotime.site.SiteTaxonomy;
import io.xenotime.sync.SyncPosition;
import io.xenotime.sync.SyncedSite;
import io.xenotime.write.IndexedArticles;
import io.xenotime.write.lucene.LuceneArticles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out what is to be kept equal to what: the site, its post type, its taxonomies. */
final class SiteSetup {

  /** Those of the archive that this was made for come first, others as the site lists them. */
  private static final List<Facet> FIRST =
      List.of(new Facet("regions"), new Facet("organization"), new Facet("news-type"));

  private final SyncConfig config;
  private final Surroundings surroundings;

  SiteSetup(SyncConfig config, Surroundings surroundings) {
    this.config = config;
    this.surroundings = surroundings;
  }

  /**
   * What an index says of itself.
   *
   * @param facets the site's taxonomies in it; empty when there is no index
   */
  private record Known(SyncPosition position, Optional<List<Facet>> facets) {}

  /**
   * Asks index and site.
   *
   * @throws IOException if either cannot be read, or more must be said to know what is wanted
   */
  SyncedSite find() throws IOException {
    Known known = known();
    String address = address(known.position());
    Site site = Site.open(settings(address), surroundings.stop()::goesOnAfter);
    try {
      PostType type = type(site, known.position());
      List<SiteTaxonomy> taxonomies = site.taxonomies(type);
      List<Facet> facets = config.facets().or(known::facets).orElseGet(() -> inOrder(taxonomies));
      List<SiteTaxonomy> wanted =
          taxonomies.stream().filter(taxonomy -> facets.contains(taxonomy.facet())).toList();
      return new SyncedSite(site, type, wanted, facets);
    } catch (IOException | RuntimeException failure) {
      site.close();
      throw failure;
    }
  }

  private Known known() throws IOException {
    if (config.rebuild() && config.url().isPresent()) {
      return new Known(SyncPosition.NONE, Optional.empty());
    }
    try (IndexedArticles held = LuceneArticles.open(new IndexFolder(config.index())).orElse(null)) {
      return held == null
          ? new Known(SyncPosition.NONE, Optional.empty())
          : new Known(SyncPosition.of(held.position()), Optional.of(held.taxonomies()));
    }
  }

  private String address(SyncPosition position) throws IOException {
    if (config.url().isPresent()) {
      return config.url().get();
    }
    if (!position.isKnown()) {
      throw new IOException(
          "a URL must be given, as index " + config.index() + " does not say which site it is of");
    }
    return position.site();
  }

  private SiteSettings settings(String address) throws IOException {
    SiteSettings settings =
        SiteSettings.of(address)
            .withProxies(config.proxies())
            .withAnyRedirect(config.anyRedirect());
    return config.login().isPresent()
        ? settings.withCredentials(config.login().get().credentials())
        : settings;
  }

  private PostType type(Site site, SyncPosition position) throws IOException {
    List<PostType> types = site.types();
    Optional<String> wanted =
        config
            .type()
            .or(() -> position.isKnown() ? Optional.of(position.type()) : Optional.empty());
    for (PostType type : types) {
      if (wanted.isPresent() && type.name().equals(wanted.get())) {
        return type;
      }
    }
    Map<PostType, Long> counts = new LinkedHashMap<>();
    for (PostType type : types) {
      counts.put(type, site.total(type));
    }
    List<PostType> used = types.stream().filter(type -> counts.get(type) > 0).toList();
    if (wanted.isEmpty() && used.size() == 1) {
      return used.getFirst();
    }
    throw new IOException(
        "--type must be one of what the site has: "
            + types.stream()
                .map(type -> words(type, counts.get(type)))
                .collect(Collectors.joining(", "))
            + wanted.map(type -> "; got " + type).orElse(""));
  }

  private static String words(PostType type, long posts) {
    return String.format(Locale.ROOT, "%s (%s, %,d posts)", type.name(), type.label(), posts);
  }

  private static List<Facet> inOrder(List<SiteTaxonomy> taxonomies) {
    List<Facet> facets = new ArrayList<>(FIRST);
    List<Facet> atSite = taxonomies.stream().map(SiteTaxonomy::facet).toList();
    facets.retainAll(atSite);
    atSite.stream().filter(facet -> !facets.contains(facet)).forEach(facets::add);
    return facets;
  }
}
