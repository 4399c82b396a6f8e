package io.xenotime.posts;

import java.util.Set;

/**
 * Which post types of an export are wanted. Immutable.
 *
 * @param named the types by name; none stands for {@link #ARTICLES}
 */
public record PostTypes(Set<String> named) {

  /** All types but those in which WordPress and its plugins keep pages, files and settings. */
  public static final PostTypes ARTICLES = new PostTypes(Set.of());

  private static final Set<String> OTHERS =
      Set.of(
          "attachment",
          "custom_css",
          "customize_changeset",
          "nav_menu_item",
          "oembed_cache",
          "page",
          "revision",
          "user_request");

  public PostTypes {
    named = Set.copyOf(named);
  }

  /** Returns whether posts of this type are wanted. */
  boolean want(String type) {
    if (!named.isEmpty()) {
      return named.contains(type);
    }
    return !OTHERS.contains(type) && !type.startsWith("wp_") && !type.startsWith("acf-");
  }
}
