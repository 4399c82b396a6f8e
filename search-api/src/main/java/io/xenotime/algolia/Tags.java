package io.xenotime.algolia;

import io.xenotime.http.Html;
import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;

/**
 * What stands around words that match. Immutable.
 *
 * <p>With tags of HTML a text becomes HTML, so its own signs are escaped. With others, as
 * InstantSearch sends them, it stays plain: that escapes it itself, and would do so twice.
 */
record Tags(String before, String after) {

  static final int MAX_CHARS = 100;

  /** Returns the text with its places between tags. */
  String around(Marked marked) {
    StringBuilder text = new StringBuilder(marked.text().length() + 32);
    int done = 0;
    for (Span span : marked.spans()) {
      text.append(escaped(marked.text().substring(done, span.start())));
      text.append(before).append(escaped(marked.text().substring(span.start(), span.end())));
      text.append(after);
      done = span.end();
    }
    return text.append(escaped(marked.text().substring(done))).toString();
  }

  private String escaped(String plain) {
    return before.indexOf('<') >= 0 || after.indexOf('<') >= 0 ? Html.text(plain) : plain;
  }
}
