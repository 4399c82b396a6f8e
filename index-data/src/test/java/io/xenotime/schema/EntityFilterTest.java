package io.xenotime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.thesaurus.Thesaurus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;

class EntityFilterTest {

  private static final Vocabulary VOCABULARY = Vocabulary.of(Thesaurus.builtIn());

  /** What random texts are made of: forms, their beginnings and ends, and words between. */
  private static final String[] PIECES = {
    "Namibia",
    "Critical",
    "Metals",
    "Corp",
    "Namibia Critical Metals",
    "Critical Metals",
    "Critical Metals Corp",
    "La",
    "Rochelle",
    "La Rochelle",
    "Solvay La Rochelle",
    "Nd",
    "Pr and",
    "Y",
    "Donald",
    "Donald Rare Earth and Mineral Sands Project",
    "Donald Rare Earth and Mineral",
    "bastnäsite-(Ce)",
    "ion adsorption clays",
    "ion",
    "heavy rare earths",
    "the price of",
    "a",
    "mine",
    "Lynas Rare Earths",
    "ASX:LYC",
    "Nd₂O₃"
  };

  /** One word for an entity, with its place in the text. */
  private record Found(String word, int position, int start, int end) {}

  private static List<Found> entities(Analyzer analyzer, String text) throws IOException {
    List<Found> found = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("body", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += step.getPositionIncrement();
        if (word.charAt(0) == EntityFilter.MARK) {
          found.add(new Found(word.toString(), position, offset.startOffset(), offset.endOffset()));
        }
      }
      tokens.end();
      assertThat(offset.endOffset()).isEqualTo(text.length());
    }
    return found;
  }

  /** What {@link Mentions} finds in all of the text at once. */
  private static List<Found> mentioned(String text) {
    Words words = NewsAnalyzer.written(text);
    return new Mentions(VOCABULARY, Mentions.Reading.TEXT)
        .in(words).stream()
            .map(mention ->
                new Found(
                    EntityFilter.MARK + mention.entry().key(),
                    mention.start(),
                    words.get(mention.start()).start,
                    words.get(mention.end() - 1).end))
            .toList();
  }

  private static Analyzer analyzer() {
    return NewsAnalyzer.forIndexing(VOCABULARY);
  }

  private static String filler(int words) {
    return String.join(" ", Collections.nCopies(words, "xx"));
  }

  @Test
  void anEntityStandsAtItsFirstWordAndSpansAllOfThem() throws IOException {
    try (Analyzer analyzer = analyzer()) {
      assertThat(entities(analyzer, "At Namibia Critical Metals, neodymium oxide"))
          .contains(
              new Found("@company/namibia-critical-metals", 1, 3, 26),
              new Found("@element/neodymium", 4, 28, 43))
          .extracting(Found::word)
          .doesNotContain("@company/critical-metals-corp");
    }
  }

  @Test
  void wordsAndTheirPlacesStayAsTheyAreWithoutAThesaurus() throws IOException {
    String text = "Lynas sells Nd₂O₃ – and magnets";
    try (Analyzer with = analyzer();
        Analyzer without = NewsAnalyzer.forIndexing(Vocabulary.NONE)) {
      assertThat(words(with, text)).isEqualTo(words(without, text));
    }
  }

  private static List<Found> words(Analyzer analyzer, String text) throws IOException {
    List<Found> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("body", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += step.getPositionIncrement();
        if (word.charAt(0) != EntityFilter.MARK) {
          words.add(new Found(word.toString(), position, offset.startOffset(), offset.endOffset()));
        }
      }
      tokens.end();
    }
    return words;
  }

  @Test
  void aMentionAcrossTheEndOfWhatWasReadAheadIsFoundOnce() throws IOException {
    try (Analyzer analyzer = analyzer()) {
      for (int before = 225; before < 275; before++) {
        String text =
            filler(before) + " Donald Rare Earth and Mineral Sands Project " + filler(300);
        int start = 3 * before;
        assertThat(entities(analyzer, text))
            .as("%d words before", before)
            .isEqualTo(mentioned(text))
            .containsOnlyOnce(new Found("@project/donald", before, start, start + 43));
      }
    }
  }

  @Test
  void longTextsHaveTheMentionsThatAreInThem() throws IOException {
    long seed = new SplittableRandom().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    try (Analyzer analyzer = analyzer()) {
      for (int i = 0; i < 50; i++) {
        String text = text(random, random.nextInt(900));
        assertThat(entities(analyzer, text))
            .as("seed %d, text %d", seed, i)
            .isEqualTo(mentioned(text));
      }
    }
  }

  private static String text(SplittableRandom random, int pieces) {
    StringBuilder text = new StringBuilder("x");
    for (int i = 0; i < pieces; i++) {
      text.append(random.nextInt(5) == 0 ? ", " : " ");
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  @Test
  void nothingOfATextIsLeftForTheNext() throws IOException {
    try (Analyzer analyzer = analyzer()) {
      try (TokenStream tokens = analyzer.tokenStream("body", "Lynas Rare Earths and Nd")) {
        tokens.reset();
        tokens.incrementToken();
      }
      assertThat(entities(analyzer, "plain words")).isEmpty();
      assertThat(entities(analyzer, "")).isEmpty();
      assertThat(entities(analyzer, "Lynas")).hasSize(1);
    }
  }

  @Test
  void onlyWhatTheArticleSpeaksOfCountsAndEveryAcronym() throws IOException {
    String text = "Lynas sells MREC and Nd";
    try (Analyzer analyzer = analyzer()) {
      try (TokenStream tokens = analyzer.tokenStream("body", text)) {
        tokens.getAttribute(SpokenOf.class).set(Set.of("element/neodymium"));
      }
      assertThat(entities(analyzer, text))
          .extracting(Found::word)
          .containsExactly("@acronym/mrec", "@element/neodymium");
      try (TokenStream tokens = analyzer.tokenStream("body", text)) {
        tokens.getAttribute(SpokenOf.class).setAll();
      }
      assertThat(entities(analyzer, text))
          .extracting(Found::word)
          .contains("@company/lynas-rare-earths");
    }
  }
}
