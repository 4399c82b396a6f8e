package io.xenotime.search.lucene;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A part of a text that scores for itself. Immutable.
 *
 * @param name as it was typed
 * @param noun what a reader calls it
 * @param scored scores what the part counts
 * @param within what an article must match as well for the part to count
 * @param inTitle matches where it stands in the title
 */
record TextPart(String name, Noun noun, Query scored, List<Query> within, Query inTitle) {

  TextPart {
    within = List.copyOf(within);
  }

  /** What a reader calls a part of a text. */
  enum Noun {
    WORD("word"),
    NAME("name"),
    PHRASE("phrase"),
    TERM("term"),
    /** Nothing that was asked for: what every article has. */
    NONE("");

    private final String one;

    Noun(String one) {
      this.one = one;
    }

    String one() {
      return one;
    }

    String several() {
      return one + "s";
    }
  }
}
