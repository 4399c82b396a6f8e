package io.xenotime.schema;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The one text analysis, for both sides. An index holds each word as it was written and, at the
 * same position, its stem; a query asks for the stem, a prefix for the word. Safe for many threads.
 *
 * <p>Count up {@link IndexStamp#ANALYSIS} whenever the words that come out change.
 */
public final class NewsAnalyzer extends Analyzer {

  /** Words further apart than any phrase asks for, so that no phrase crosses two paragraphs. */
  private static final int POSITIONS_BETWEEN_PARAGRAPHS = 100;

  private enum Stems {
    ALONE,
    BESIDE_THE_WORD,
    NONE
  }

  private final Stems stems;

  private NewsAnalyzer(Stems stems) {
    this.stems = stems;
  }

  /** Returns the analysis of what is indexed: each word and its stem. */
  public static NewsAnalyzer forIndexing() {
    return new NewsAnalyzer(Stems.BESIDE_THE_WORD);
  }

  /** Returns the analysis of words that are looked for: their stems. */
  public static NewsAnalyzer forQueries() {
    return new NewsAnalyzer(Stems.ALONE);
  }

  /** Returns the analysis of the beginnings of words: folded, not stemmed. */
  public static NewsAnalyzer forPrefixes() {
    return new NewsAnalyzer(Stems.NONE);
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(source);
    words = new EnglishPossessiveFilter(words);
    words = new ASCIIFoldingFilter(words);
    words = new InitialsFilter(words);
    words =
        switch (stems) {
          case ALONE -> new PorterStemFilter(words);
          case BESIDE_THE_WORD -> new WordAndStemFilter(words);
          case NONE -> words;
        };
    return new TokenStreamComponents(source, words);
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new PlainCharacters(reader);
  }

  @Override
  protected Reader initReaderForNormalization(String fieldName, Reader reader) {
    return new PlainCharacters(reader);
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return POSITIONS_BETWEEN_PARAGRAPHS;
  }
}
