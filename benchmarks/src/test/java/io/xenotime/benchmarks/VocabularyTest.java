package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final int DRAWS = 2_000_000;

  private final Vocabulary vocabulary = PostMakers.SMALL.vocabulary();

  @Test
  void hasOver200000DifferentWords() {
    Set<String> words = new HashSet<>();
    for (int rank = 0; rank < vocabulary.size(); rank++) {
      words.add(vocabulary.word(rank).toLowerCase(Locale.ROOT));
    }

    assertThat(words).hasSize(vocabulary.size()).hasSizeGreaterThan(200_000);
  }

  @Test
  void itsMostFrequentWordsAreTheSampleArchives() {
    assertThat(vocabulary.word(0)).isEqualTo("the");
    assertThat(vocabulary.word(1)).isEqualTo("a");
  }

  @Test
  void frequenciesFallAsInNaturalTexts() {
    SplittableRandom random = new SplittableRandom(5);
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < DRAWS; i++) {
      counts.merge(vocabulary.next(random), 1, Integer::sum);
    }

    // The slope of log frequency over log rank: about -1 first, steeper in the tail.
    assertThat(slope(counts, 20, 200)).isBetween(-1.2, -0.7);
    assertThat(slope(counts, 200, 2_000)).isBetween(-1.4, -0.8);
    assertThat(slope(counts, 5_000, 20_000)).isBetween(-2.0, -1.4);
  }

  @Test
  void madeUpWordsMakeASixthOfAText() {
    SplittableRandom random = new SplittableRandom(6);
    Set<String> tail = new HashSet<>();
    for (int rank = 5_000; rank < vocabulary.size(); rank++) {
      tail.add(vocabulary.word(rank));
    }
    int drawn = 0;
    for (int i = 0; i < DRAWS / 10; i++) {
      drawn += tail.contains(vocabulary.next(random)) ? 1 : 0;
    }

    assertThat(drawn / (DRAWS / 10.0)).isBetween(0.1, 0.22);
  }

  @Test
  void contentWordsAreThoseReadersLookFor() {
    assertThat(Vocabulary.isContentWord("dysprosium")).isTrue();
    assertThat(Vocabulary.isContentWord("which")).isFalse();
    assertThat(Vocabulary.isContentWord("Which")).isFalse();
    assertThat(Vocabulary.isContentWord("ore")).isFalse();
    assertThat(Vocabulary.isContentWord("2026")).isFalse();
  }

  private double slope(Map<String, Integer> counts, int from, int to) {
    double before = smoothed(counts, from);
    double after = smoothed(counts, to);
    return Math.log(after / before) / Math.log((double) to / from);
  }

  /** The mean over a tenth of ranks on both sides, as single ranks are uneven. */
  private double smoothed(Map<String, Integer> counts, int rank) {
    double sum = 0;
    int ranks = 0;
    for (int near = rank - rank / 10; near <= rank + rank / 10; near++) {
      sum += counts.getOrDefault(vocabulary.word(near), 0);
      ranks++;
    }
    return sum / ranks;
  }
}
