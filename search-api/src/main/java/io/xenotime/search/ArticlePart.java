package io.xenotime.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A part of an article that words can be looked for in. */
public enum ArticlePart {
  TITLE,
  /** What the site's editors wrote to announce it. */
  EXCERPT,
  HIGHLIGHTS,
  /** Its text with the headings in it. */
  BODY;

  /** Returns the names of parts in small letters, in one order. */
  public static List<String> names(Set<ArticlePart> parts) {
    return parts.stream().sorted().map(part -> part.name().toLowerCase(Locale.ROOT)).toList();
  }
}
