package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.schema.NewsAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of the search box with the words of an index that it parts into: rare-earth has two.
 * Immutable.
 */
record TypedWord(String text, List<Part> parts) {

  private static final Analyzer WORDS = NewsAnalyzer.forPrefixes();
  private static final Analyzer STEMS = NewsAnalyzer.forQueries();

  /**
   * One word of it.
   *
   * @param word folded, in small letters
   * @param start where in the text it begins
   * @param end where in the text it is over
   */
  record Part(String word, int start, int end) {}

  TypedWord {
    parts = List.copyOf(parts);
  }

  static TypedWord of(String text) {
    return new TypedWord(text, parts(WORDS, text));
  }

  /** Returns the stem of a word. */
  static String stem(String word) {
    List<Part> stems = parts(STEMS, word);
    return stems.size() == 1 ? stems.getFirst().word() : word;
  }

  /** Returns what was typed for a part. */
  String typed(Part part) {
    return text.substring(part.start(), part.end());
  }

  /**
   * Returns the word when it is one that can be misspelt: of the letters a to z alone once it is
   * folded, and without a capital but the first, because that makes a code or a symbol of it.
   */
  Optional<String> spelt() {
    return parts.size() == 1 && isSpelt(parts.getFirst())
        ? Optional.of(parts.getFirst().word())
        : Optional.empty();
  }

  private boolean isSpelt(Part part) {
    return isOfLetters(part.word())
        && typed(part).chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /** Returns whether there is nothing but the letters a to z. */
  static boolean isOfLetters(String word) {
    return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }

  private static List<Part> parts(Analyzer analyzer, String text) {
    List<Part> parts = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(IndexField.BODY.fieldName(), text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        parts.add(new Part(word.toString(), offset.startOffset(), offset.endOffset()));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return parts;
  }
}
