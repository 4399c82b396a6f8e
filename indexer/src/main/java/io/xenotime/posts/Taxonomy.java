package io.xenotime.posts;

import io.xenotime.article.Facet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a facet is spelt in the several places of a post. Immutable.
 *
 * @param properties the properties that may list its terms
 * @param classPrefix what stands before its slugs in {@code class_list}
 * @param names its names in {@code _embedded} and terms files
 */
record Taxonomy(Facet facet, List<String> properties, String classPrefix, List<String> names) {

  private static final List<String> CATEGORY = List.of("categories", "category");
  private static final List<String> TAG = List.of("tags", "post_tag", "tag");

  /** Returns the spellings of a facet; only WordPress's own two have more than one. */
  static Taxonomy of(Facet facet) {
    String name = facet.taxonomy();
    if (CATEGORY.contains(name)) {
      return new Taxonomy(facet, CATEGORY, "category-", CATEGORY);
    }
    if (TAG.contains(name)) {
      return new Taxonomy(facet, TAG, "tag-", TAG);
    }
    return new Taxonomy(facet, List.of(name), name + "-", List.of(name));
  }

  /** Returns the spellings of a facet whose site lists terms under a name of its own first. */
  static Taxonomy of(Facet facet, Optional<String> property) {
    Taxonomy usual = of(facet);
    List<String> properties =
        Stream.concat(property.stream(), usual.properties.stream()).distinct().toList();
    return new Taxonomy(facet, properties, usual.classPrefix, usual.names);
  }
}
