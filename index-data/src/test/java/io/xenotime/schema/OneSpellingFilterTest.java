package io.xenotime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSpellingFilterTest {

  private static List<String> words(Analyzer analyzer, String text) throws IOException {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("body", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    }
    return words;
  }

  private static List<String> stems(String text) throws IOException {
    return words(NewsAnalyzer.forQueries(), text);
  }

  @ParameterizedTest
  @CsvSource({
    "aluminum, aluminium",
    "Aluminum, Aluminium",
    "DEFENSE, defence",
    "fiber, fibre",
    "fibers, fibre",
    "analyzed, analyse"
  })
  void bothSpellingsHaveOneStem(String one, String other) throws IOException {
    assertThat(stems(one)).isEqualTo(stems(other)).hasSize(1);
  }

  @Test
  void anIndexHasTheWordAsWrittenAndTheOneStem() throws IOException {
    assertThat(words(NewsAnalyzer.forIndexing(Vocabulary.NONE), "aluminum"))
        .contains("aluminum", stems("aluminium").getFirst());
  }

  @Test
  void beginningsOfWordsAreAsTyped() throws IOException {
    assertThat(words(NewsAnalyzer.forPrefixes(), "aluminum fib"))
        .containsExactly("aluminum", "fib");
  }

  @Test
  void everyLineIsAPairOfPlainWordsWithOneStem() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                OneSpellingFilter.class.getResourceAsStream("spellings.txt"),
                StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(one -> !one.startsWith("#")).toList()) {
        assertThat(line).matches("[a-z]+ [a-z]+");
        String[] pair = line.split(" ");
        assertThat(stems(pair[0])).as(line).isEqualTo(stems(pair[1]));
      }
    }
  }
}
