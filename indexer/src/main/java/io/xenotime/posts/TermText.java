package io.xenotime.posts;

/** Bounds what is taken for a term's slug and name. */
final class TermText {

  /** WordPress keeps no longer ones, and an index can't. */
  private static final int MAX_CHARS = 200;

  private TermText() {}

  /** Returns the slug without blanks around it; empty if it cannot be one. */
  static String slug(String slug) {
    String stripped = slug.strip();
    return slug.length() > MAX_CHARS || !PlainText.isStorable(stripped) ? "" : stripped;
  }

  /** Returns the name as plain text, cut if it is too long to be one. */
  static String name(String html) {
    return PlainText.ofHtml(Excerpts.start(html, MAX_CHARS));
  }
}
