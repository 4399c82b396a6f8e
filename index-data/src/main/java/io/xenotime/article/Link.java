package io.xenotime.article;

import static java.util.Objects.requireNonNull;

/**
 * A link in an article's body. Immutable.
 *
 * @param kind where it leads and who set it
 * @param url its absolute address, http or https
 * @param text the linked words; empty when the link holds only a picture
 */
public record Link(Kind kind, String url, String text) {

  /** Where a link leads and who set it. */
  public enum Kind {
    /** To another page of the site, set by a writer: a citation. */
    EDITORIAL,
    /** To another page of the site, set by a plugin wherever a keyword occurs. */
    AUTOMATIC,
    /** To another site: a source. */
    SOURCE
  }

  public Link {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    if (!url.startsWith("https://") && !url.startsWith("http://")) {
      throw new IllegalArgumentException("url must be http or https, got \"" + url + "\"");
    }
  }
}
