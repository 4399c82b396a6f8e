package io.xenotime.search;

/** A part of an article that words can be looked for in. */
public enum ArticlePart {
  TITLE,
  /** What the site's editors wrote to announce it. */
  EXCERPT,
  HIGHLIGHTS,
  /** Its text with the headings in it. */
  BODY
}
