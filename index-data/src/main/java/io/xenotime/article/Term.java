package io.xenotime.article;

import static java.util.Objects.requireNonNull;

/**
 * A taxonomy term an article carries, such as the region China. Immutable.
 *
 * @param id the site's number of the term; 0 when it is not known
 * @param slug the term's name in URLs, unique within its taxonomy; the id in digits when nothing
 *     better is known
 * @param name what a reader sees
 */
public record Term(long id, String slug, String name) {

  public Term {
    requireNonNull(name, "name");
    if (id < 0) {
      throw new IllegalArgumentException("id must be 0 or more, got " + id);
    }
    if (slug.isBlank()) {
      throw new IllegalArgumentException("slug must not be blank, term has id " + id);
    }
    if (name.isBlank()) {
      name = slug;
    }
  }
}
