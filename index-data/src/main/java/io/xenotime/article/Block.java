package io.xenotime.article;

/**
 * One paragraph of a body, as a reader sees it. Immutable.
 *
 * @param kind what the paragraph is
 * @param text its plain text on one line, never blank
 */
public record Block(Kind kind, String text) {

  /** What a paragraph is to the reader. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    /** An item of a list. */
    ITEM,
    /** A row of a table, its cells separated by {@code " | "}. */
    ROW,
    CAPTION,
    QUOTE
  }

  public Block {
    if (text.isBlank()) {
      throw new IllegalArgumentException("text of a " + kind + " must not be blank");
    }
    if (text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException("text of a " + kind + " must be on one line");
    }
  }
}
