package io.xenotime.search.lucene;

import io.xenotime.schema.NewsAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a text as the index knows it, and where in the text it stands. Immutable.
 *
 * @param text in small letters, without accents
 * @param stem what its forms have in common
 * @param start of its first character, in UTF-16 units
 * @param end behind its last character
 */
record FoldedWord(String text, String stem, int start, int end) {

  private static final Analyzer WORDS = NewsAnalyzer.forPrefixes();
  private static final Analyzer STEMS = NewsAnalyzer.forQueries();

  /** Returns the words of a text in order. */
  static List<FoldedWord> of(String text) {
    List<String> stems = new ArrayList<>();
    List<FoldedWord> words = new ArrayList<>();
    try (TokenStream tokens = STEMS.tokenStream("", text)) {
      CharTermAttribute letters = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(letters.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    try (TokenStream tokens = WORDS.tokenStream("", text)) {
      CharTermAttribute letters = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        // Stemming changes words and leaves their number, so the two lists run side by side.
        words.add(
            new FoldedWord(
                letters.toString(),
                stems.get(words.size()),
                place.startOffset(),
                place.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return words;
  }
}
