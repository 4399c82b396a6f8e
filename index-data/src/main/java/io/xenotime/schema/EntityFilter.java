package io.xenotime.schema;

import io.xenotime.thesaurus.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Adds a word for each entry of the thesaurus that a text mentions, at the position of the first
 * word of the mention and spanning all of it: {@code @element/neodymium} for Nd, Nd2O3 and
 * neodymium oxide alike. One word then finds them all, is weighed like any other, and shows what
 * was really written.
 */
final class EntityFilter extends TokenFilter {

  /** What no word of a text can begin with. */
  static final char MARK = '@';

  private static final int READ_AHEAD = 256;

  private final CharTermAttribute letters = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final SpokenOf spokenOf = addAttribute(SpokenOf.class);
  private final Vocabulary vocabulary;
  private final Words words = new Words();
  private final List<Mention> due = new ArrayList<>();
  private Mentions mentions;
  private int at;
  private int nextDue;
  private boolean ended;

  EntityFilter(TokenStream input, Vocabulary vocabulary) {
    super(input);
    this.vocabulary = vocabulary;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words.clear();
    due.clear();
    mentions = new Mentions(vocabulary, Mentions.Reading.TEXT);
    at = 0;
    nextDue = 0;
    ended = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (nextDue < due.size()) {
      entity(due.get(nextDue++));
      return true;
    }
    if (!ended && words.size() - at <= vocabulary.longestForm()) {
      readAhead();
    }
    if (at == words.size()) {
      return false;
    }
    due.clear();
    nextDue = 0;
    mentions.startingAt(words, at, due);
    due.removeIf(mention -> !isSpokenOf(mention));
    word(words.get(at));
    at++;
    return true;
  }

  /** What the article as a whole does not speak of is a chance likeness here. */
  private boolean isSpokenOf(Mention mention) {
    return mention.entry().kind() == Kind.ACRONYM || spokenOf.contains(mention.entry().key());
  }

  private void readAhead() throws IOException {
    // Two words stay, because what stands before a word says something about it.
    int done = Math.max(0, at - 2);
    words.dropFirst(done);
    mentions.dropFirst(done);
    at -= done;
    while (words.size() < READ_AHEAD) {
      if (!input.incrementToken()) {
        ended = true;
        return;
      }
      words.add(
          letters.buffer(),
          letters.length(),
          offset.startOffset(),
          offset.endOffset(),
          step.getPositionIncrement());
    }
  }

  private void word(Words.Word word) {
    clearAttributes();
    letters.copyBuffer(word.letters, 0, word.length);
    offset.setOffset(word.start, word.end);
    step.setPositionIncrement(word.step);
  }

  private void entity(Mention mention) {
    int first = at - 1;
    clearAttributes();
    letters.setEmpty().append(NewsAnalyzer.entity(mention.entry().key()));
    offset.setOffset(words.get(first).start, words.get(first + mention.length() - 1).end);
    step.setPositionIncrement(0);
  }
}
