package io.xenotime.search.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * Words that begin nearly as typed: a letter is missing, too many, another, or changed places with
 * its neighbour. One such slip in four letters, two from eight on. Immutable.
 */
final class NearBeginnings {

  private static final int LETTERS_FOR_ONE_SLIP = 4;
  private static final int LETTERS_FOR_TWO_SLIPS = 8;

  /** No word of the trade is longer, and the automaton grows with each letter. */
  private static final int MOST_LETTERS = 40;

  private final Automaton words;
  private final CharacterRunAutomaton test;

  private NearBeginnings(Automaton words) {
    this.words = words;
    this.test = new CharacterRunAutomaton(words);
  }

  /** Returns the words near this one; none when it is short, or no plain word such as a number. */
  static Optional<NearBeginnings> of(String typed) {
    int letters = typed.codePointCount(0, typed.length());
    if (letters < LETTERS_FOR_ONE_SLIP
        || letters > MOST_LETTERS
        || !typed.codePoints().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    int slips = letters < LETTERS_FOR_TWO_SLIPS ? 1 : 2;
    Automaton near = new LevenshteinAutomata(typed, true).toAutomaton(slips);
    return Optional.of(
        new NearBeginnings(
            determinized(
                Operations.intersection(
                    determinized(Operations.concatenate(List.of(near, Automata.makeAnyString()))),
                    beginningWithLetter()))));
  }

  /** Neither numbers nor the marks of entities, which sort before all letters, are words. */
  private static Automaton beginningWithLetter() {
    return Operations.concatenate(
        List.of(Automata.makeCharRange('A', Character.MAX_CODE_POINT), Automata.makeAnyString()));
  }

  private static Automaton determinized(Automaton automaton) {
    return Operations.determinize(automaton, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }

  boolean contains(String word) {
    return test.run(word);
  }

  /** Returns a query for articles with such a word in the field. */
  Query in(String field) {
    return new AutomatonQuery(new Term(field), words);
  }
}
