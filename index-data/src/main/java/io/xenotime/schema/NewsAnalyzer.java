package io.xenotime.schema;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The one text analysis, for both sides. An index holds each word as it was written and, at the
 * same position, its stem and the entries of the thesaurus mentioned there; a query asks for the
 * stem or the entry, a prefix for the word. Safe for many threads.
 *
 * <p>Count up {@link IndexStamp#ANALYSIS} whenever the words that come out change.
 */
public final class NewsAnalyzer extends Analyzer {

  /** Words further apart than any phrase asks for, so that no phrase crosses two paragraphs. */
  private static final int POSITIONS_BETWEEN_PARAGRAPHS = 100;

  private static final NewsAnalyzer AS_WRITTEN =
      new NewsAnalyzer(Form.AS_WRITTEN, Optional.empty());

  private enum Form {
    /** Words of an index, stems and entries beside them. */
    INDEXED,
    STEM,
    WORD,
    /** With its capitals. */
    AS_WRITTEN
  }

  private final Form form;
  private final Optional<Vocabulary> vocabulary;

  private NewsAnalyzer(Form form, Optional<Vocabulary> vocabulary) {
    super(new ReusedByAnalysis());
    this.form = form;
    this.vocabulary = vocabulary;
  }

  /** Returns the analysis of what is indexed: each word, its stem and the entries it begins. */
  public static NewsAnalyzer forIndexing(Vocabulary vocabulary) {
    return new NewsAnalyzer(Form.INDEXED, Optional.of(vocabulary).filter(some -> !some.isEmpty()));
  }

  /** Returns the analysis of words that are looked for: their stems. */
  public static NewsAnalyzer forQueries() {
    return new NewsAnalyzer(Form.STEM, Optional.empty());
  }

  /** Returns the analysis of words and their beginnings: folded, not stemmed. */
  public static NewsAnalyzer forPrefixes() {
    return new NewsAnalyzer(Form.WORD, Optional.empty());
  }

  /** Returns the word that an index has for an entry of the thesaurus, by the entry's key. */
  public static String entity(String key) {
    return EntityFilter.MARK + key;
  }

  /** Returns the words of a text as they were written, in order. */
  static Words written(String text) {
    Words words = new Words();
    try (TokenStream tokens = AS_WRITTEN.tokenStream("", text)) {
      CharTermAttribute letters = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(
            letters.buffer(),
            letters.length(),
            offset.startOffset(),
            offset.endOffset(),
            step.getPositionIncrement());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return words;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    StandardTokenizer source = new StandardTokenizer();
    TokenStream words = new EnglishPossessiveFilter(source);
    words = new ASCIIFoldingFilter(words);
    words = new InitialsFilter(words);
    words =
        switch (form) {
          case AS_WRITTEN -> words;
          case WORD -> new LowerCaseFilter(words);
          case STEM -> new PorterStemFilter(new OneSpellingFilter(new LowerCaseFilter(words)));
          case INDEXED ->
              listsWords(fieldName)
                  ? new LowerCaseFilter(words)
                  : new WordAndStemFilter(new LowerCaseFilter(withEntities(words)));
        };
    return new TokenStreamComponents(source, words);
  }

  /**
   * Keeps what a thread has made for texts apart from what it has made for the list of words; the
   * text fields share theirs, because it remembers stems.
   */
  private static final class ReusedByAnalysis extends ReuseStrategy {

    private static final class Made {
      private TokenStreamComponents forTexts;
      private TokenStreamComponents forWords;
    }

    @Override
    public TokenStreamComponents getReusableComponents(Analyzer analyzer, String fieldName) {
      Made made = made(analyzer);
      return listsWords(fieldName) ? made.forWords : made.forTexts;
    }

    @Override
    public void setReusableComponents(
        Analyzer analyzer, String fieldName, TokenStreamComponents components) {
      Made made = made(analyzer);
      if (listsWords(fieldName)) {
        made.forWords = components;
      } else {
        made.forTexts = components;
      }
      setStoredValue(analyzer, made);
    }

    private Made made(Analyzer analyzer) {
      return getStoredValue(analyzer) instanceof Made made ? made : new Made();
    }
  }

  private static boolean listsWords(String fieldName) {
    return fieldName.equals(IndexField.WORDS.fieldName());
  }

  private TokenStream withEntities(TokenStream words) {
    return vocabulary.isPresent() ? new EntityFilter(words, vocabulary.get()) : words;
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
