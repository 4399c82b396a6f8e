package io.xenotime.schema;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives each word and, at the same position, its stem where that is another. Lucene's own filters
 * for this keep a copy of every word's state and stem every word anew; here only letters are
 * copied, and the stems of the words met first, which are the frequent ones, are remembered.
 */
final class WordAndStemFilter extends TokenFilter {

  /** Some megabytes for each thread that indexes. */
  private static final int MAX_REMEMBERED = 20_000;

  private static final char[] SAME = {};

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final Stemmer stemmer = new Stemmer();
  private final CharArrayMap<char[]> remembered = new CharArrayMap<>(MAX_REMEMBERED / 4, false);
  private char[] dueStem = SAME;
  private int wordStart;
  private int wordEnd;

  WordAndStemFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (dueStem != SAME) {
      word.copyBuffer(dueStem, 0, dueStem.length);
      step.setPositionIncrement(0);
      // Whoever took the word may have moved its offsets, as highlighting several values does.
      offset.setOffset(wordStart, wordEnd);
      dueStem = SAME;
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    boolean entity = word.length() > 0 && word.charAt(0) == EntityFilter.MARK;
    dueStem = entity ? SAME : stem();
    wordStart = offset.startOffset();
    wordEnd = offset.endOffset();
    return true;
  }

  private char[] stem() throws IOException {
    char[] known = remembered.get(word.buffer(), 0, word.length());
    if (known != null) {
      return known;
    }
    char[] stem = stemmer.stem(word);
    if (remembered.size() < MAX_REMEMBERED) {
      remembered.put(Arrays.copyOf(word.buffer(), word.length()), stem);
    }
    return stem;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    dueStem = SAME;
  }

  /** Lucene's stemmer, which works on streams only, for one word at a time. */
  private static final class Stemmer {

    private final OneWord source = new OneWord();
    private final TokenStream stems = new PorterStemFilter(new OneSpellingFilter(source));
    private final CharTermAttribute stem = stems.getAttribute(CharTermAttribute.class);

    /** Returns the letters of the stem, or {@link #SAME}. */
    char[] stem(CharTermAttribute word) throws IOException {
      source.next = word;
      stems.incrementToken();
      boolean same =
          Arrays.equals(word.buffer(), 0, word.length(), stem.buffer(), 0, stem.length());
      return same ? SAME : Arrays.copyOf(stem.buffer(), stem.length());
    }
  }

  /** A stream of the one word that is to be stemmed next, with attributes of its own. */
  private static final class OneWord extends TokenStream {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private CharTermAttribute next;

    @Override
    public boolean incrementToken() {
      clearAttributes();
      word.copyBuffer(next.buffer(), 0, next.length());
      return true;
    }
  }
}
