package io.xenotime.site;

import io.xenotime.posts.PostProperties;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The properties of posts that are asked for: plugins add others, ten times as long. */
final class FieldNames {

  private static final List<String> INVENTORY =
      List.of("id", "date_gmt", "modified_gmt", "content.protected");

  private FieldNames() {}

  static String ofPosts(List<SiteTaxonomy> taxonomies) {
    return with(PostProperties.names(), taxonomies);
  }

  static String ofInventory(List<SiteTaxonomy> taxonomies) {
    return with(INVENTORY, taxonomies);
  }

  private static String with(List<String> names, List<SiteTaxonomy> taxonomies) {
    return Stream.concat(names.stream(), taxonomies.stream().map(SiteTaxonomy::restBase))
        .distinct()
        .collect(Collectors.joining(","));
  }
}
