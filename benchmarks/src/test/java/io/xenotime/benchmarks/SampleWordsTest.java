package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.benchmarks.SampleWords.Counted;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleWordsTest {

  @Test
  void countsWordsInTheSpellingThatIsMostFrequent() {
    SampleWords words = SampleWords.count(List.of("The ore, the mine", "the Ore of Ytterby"));

    assertThat(words.words()).containsExactly(new Counted("the", 3), new Counted("Ore", 2));
  }

  @Test
  void countsNeighboursThatOccurThreeTimes() {
    SampleWords words =
        SampleWords.count(
            List.of("solvent extraction", "Solvent extraction", "solvent extraction"));

    assertThat(words.pairs()).containsExactly(new Counted("solvent extraction", 3));
  }

  @Test
  void wordsOfTwoParagraphsOrSentencesAreNoNeighbours() {
    SampleWords words =
        SampleWords.count(List.of("plain\nlines", "plain\nlines", "plain\nlines", "plain. lines"));

    assertThat(words.pairs()).isEmpty();
  }

  @Test
  void occurrencesInAPairAreNotCountedOnceMore() {
    SampleWords words =
        SampleWords.count(
            List.of("heavy metal", "heavy metal", "heavy metal", "heavy", "heavy", "heavy"));

    assertThat(words.words()).containsExactly(new Counted("heavy", 3), new Counted("metal", 2));
  }

  @Test
  void aHyphenOrACommaInANumberDoesNotCutAWord() {
    SampleWords words = SampleWords.count(List.of("1,200 light-heavy", "1,200 light-heavy"));

    assertThat(words.words())
        .containsExactly(new Counted("1,200", 2), new Counted("light-heavy", 2));
  }
}
