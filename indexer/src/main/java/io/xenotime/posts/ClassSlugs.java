package io.xenotime.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the slugs of one taxonomy among a post's classes: {@code regions-china}. */
final class ClassSlugs {

  private static final Pattern NO_CLASS = Pattern.compile("%[a-fA-F0-9]{2}|[^A-Za-z0-9_-]");

  private ClassSlugs() {}

  /**
   * Returns what follows the prefix, in order, where no longer prefix fits better.
   *
   * @param prefixes of all taxonomies that may be meant
   */
  static List<String> of(String prefix, List<String> classes, List<String> prefixes) {
    List<String> slugs = new ArrayList<>();
    for (String name : classes) {
      if (name.length() > prefix.length()
          && name.startsWith(prefix)
          && !hasLonger(prefix, name, prefixes)) {
        String slug = TermText.slug(name.substring(prefix.length()));
        if (!slug.isEmpty()) {
          slugs.add(slug);
        }
      }
    }
    return slugs;
  }

  private static boolean hasLonger(String prefix, String name, List<String> prefixes) {
    for (String other : prefixes) {
      if (other.length() > prefix.length() && name.startsWith(other)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the slug as WordPress makes a class of it; it may be nothing, and then the id is. */
  static String inClass(String slug) {
    return NO_CLASS.matcher(slug).replaceAll("");
  }
}
