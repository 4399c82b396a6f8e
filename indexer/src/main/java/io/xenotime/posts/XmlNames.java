package io.xenotime.posts;

import java.util.Locale;

/** The vocabularies of an export, known by their addresses and not by prefixes. */
enum XmlNames {
  /** The names of RSS itself, which have no address. */
  PLAIN,
  /** What WordPress says of a post, in any version of its export. */
  WP,
  EXCERPT,
  CONTENT,
  DUBLIN_CORE,
  OTHER;

  private static final String EXPORT = "wordpress.org/export/";

  /** Returns the vocabulary of an address, http or https. */
  static XmlNames of(String address) {
    if (address.isEmpty()) {
      return PLAIN;
    }
    String plain = address.toLowerCase(Locale.ROOT);
    String rest = plain.substring(plain.indexOf("://") + 1).replaceFirst("^/+(www\\.)?", "");
    if (rest.startsWith(EXPORT)) {
      return rest.endsWith("/excerpt/") ? EXCERPT : WP;
    }
    return switch (rest) {
      case "purl.org/rss/1.0/modules/content/" -> CONTENT;
      case "purl.org/dc/elements/1.1/" -> DUBLIN_CORE;
      default -> OTHER;
    };
  }
}
