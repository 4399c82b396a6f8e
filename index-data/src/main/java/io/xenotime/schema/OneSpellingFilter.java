package io.xenotime.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Gives words that Britain and America spell in two ways one spelling, on their way to a stem, so
 * that aluminum finds aluminium.
 */
final class OneSpellingFilter extends TokenFilter {

  private static final CharArrayMap<char[]> SPELLINGS = read("spellings.txt");

  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

  OneSpellingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] other = SPELLINGS.get(word.buffer(), 0, word.length());
    if (other != null) {
      word.copyBuffer(other, 0, other.length);
    }
    return true;
  }

  private static CharArrayMap<char[]> read(String resource) {
    CharArrayMap<char[]> spellings = new CharArrayMap<>(128, false);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                OneSpellingFilter.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(pair -> spellings.put(pair[0], pair[1].toCharArray()));
      return spellings;
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in spellings must be readable", e);
    }
  }
}
