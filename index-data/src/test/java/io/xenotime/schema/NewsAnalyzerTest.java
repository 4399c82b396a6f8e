package io.xenotime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsAnalyzerTest {

  /** Words separated by blanks, those at one position by a slash. */
  private static String words(Analyzer analyzer, String text) throws IOException {
    try (analyzer) {
      return words(analyzer, "text", text);
    }
  }

  private static String words(Analyzer analyzer, String field, String text) throws IOException {
    StringBuilder words = new StringBuilder();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.append(step.getPositionIncrement() == 0 ? "/" : " ").append(word);
      }
    }
    return words.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "magnets                | magnets/magnet",
        "U.S.-Central Asia      | us central asia",
        "e.g. 2.0 and x.y.com   | eg 2.0 and x.y.com",
        "China’s China's        | china china",
        "Nd₂Fe₁₄B Nd2Fe14B      | nd2fe14b nd2fe14b",
        "bastnäsite             | bastnasite/bastnasit",
        "Türkiye ISTANBUL       | turkiye/turkiy istanbul",
        "ASX:LYC                | asx lyc",
        "the of and             | the of and",
        "1,200 $4.5bn           | 1,200 4.5bn",
        "中国                    | 中 国",
      })
  void indexesWordsAndStems(String text, String words) throws IOException {
    assertThat(words(NewsAnalyzer.forIndexing(Vocabulary.NONE), text)).isEqualTo(words);
  }

  @Test
  void theListOfWordsHasNoStemsWhicheverFieldCameFirst() throws IOException {
    String list = IndexField.WORDS.fieldName();
    try (Analyzer analyzer = NewsAnalyzer.forIndexing(Vocabulary.NONE)) {
      assertThat(words(analyzer, "body", "Magnets")).isEqualTo("magnets/magnet");
      assertThat(words(analyzer, list, "Magnets")).isEqualTo("magnets");
      assertThat(words(analyzer, "title", "Magnets")).isEqualTo("magnets/magnet");
    }
  }

  @Test
  void asksForStemsAloneAndForBeginningsAsTyped() throws IOException {
    assertThat(words(NewsAnalyzer.forQueries(), "Exporting policies")).isEqualTo("export polici");
    assertThat(words(NewsAnalyzer.forPrefixes(), "Exporting Polic")).isEqualTo("exporting polic");
  }

  @Test
  void offsetsAreThoseOfTheTextAsWritten() throws IOException {
    String text = "The U.S. makes Nd₂Fe₁₄B: magnets";
    StringBuilder marked = new StringBuilder();
    try (Analyzer analyzer = NewsAnalyzer.forQueries();
        TokenStream tokens = analyzer.tokenStream("text", text)) {
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        marked.append('[').append(text, offsets.startOffset(), offsets.endOffset()).append(']');
      }
    }
    assertThat(marked).hasToString("[The][U.S][makes][Nd₂Fe₁₄B][magnets]");
  }
}
