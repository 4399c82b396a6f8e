package io.xenotime.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * All the words within a distance of one: letters to insert, remove, replace or swap with their
 * neighbour. Immutable, safe for many threads.
 */
final class NearWords {

  private final CompiledAutomaton words;

  /**
   * Finds words near this one.
   *
   * @param word of the letters a to z
   * @param distance 1 or 2
   */
  NearWords(String word, int distance) {
    // As letters and bytes are the same here, the automaton need not be made anew for bytes, which
    // would take most of the time.
    Automaton near =
        new LevenshteinAutomata(word.chars().toArray(), 'z', true).toAutomaton(distance);
    this.words = new CompiledAutomaton(near, true, false, true);
  }

  /** Returns those of the terms that are near. */
  TermsEnum of(Terms terms) throws IOException {
    return terms.intersect(words, null);
  }

  /** Returns whether the word is near. */
  boolean contains(String word) {
    BytesRef bytes = new BytesRef(word);
    return words.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
  }
}
