package io.xenotime.search;

import java.util.List;

/**
 * Where an article matches, as plain text and places to mark. Immutable.
 *
 * @param title the whole title; empty text when snippets were not asked for
 * @param highlights those of the article's highlights that match, whole
 * @param body the best passages of the body, in reading order; its beginning when the match is
 *     elsewhere
 */
public record Snippets(Marked title, List<Marked> highlights, List<Marked> body) {

  /** No snippets. */
  public static final Snippets NONE = new Snippets(new Marked("", List.of()), List.of(), List.of());

  public Snippets {
    highlights = List.copyOf(highlights);
    body = List.copyOf(body);
  }

  /**
   * Plain text with the places that match.
   *
   * @param spans in order, none overlapping another
   */
  public record Marked(String text, List<Span> spans) {

    public Marked {
      spans = List.copyOf(spans);
    }
  }

  /**
   * A part of a text, in UTF-16 units.
   *
   * @param start of its first character
   * @param end behind its last character
   */
  public record Span(int start, int end) {

    public Span {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("span must not be empty, got " + start + " to " + end);
      }
    }
  }
}
