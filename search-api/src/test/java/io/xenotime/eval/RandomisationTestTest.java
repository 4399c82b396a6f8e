package io.xenotime.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomisationTestTest {

  @Test
  void fewQueriesAreLookedAtInEveryWay() {
    // Of 8 ways, only all plus and all minus differ by 3.
    assertThat(RandomisationTest.of(new double[] {1, 1, 1}))
        .isEqualTo(new Significance(0.25, 8, true));
    // |sum| is 2, and 2, 4, 2, 0 have a way each with either sign: 6 of 8.
    assertThat(RandomisationTest.of(new double[] {1, 2, -1}).p()).isEqualTo(0.75);
    assertThat(RandomisationTest.of(new double[] {0.1, -0.1}).p()).isEqualTo(1);
    assertThat(RandomisationTest.of(new double[16]).flips()).isEqualTo(65_536);
  }

  @Test
  void manyQueriesAreSampledAndTheSameEveryTime() {
    double[] differences = new Random(5).doubles(40, -0.4, 0.6).toArray();
    Significance first = RandomisationTest.of(differences);
    assertThat(first.flips()).isEqualTo(100_000);
    assertThat(first.exact()).isFalse();
    assertThat(RandomisationTest.of(differences)).isEqualTo(first);
  }

  @Test
  void samplesAgreeWithAllWays() {
    double[] sixteen = new Random(6).doubles(16, -0.4, 0.6).toArray();
    // A query without a difference has no say.
    double[] seventeen = Arrays.copyOf(sixteen, 17);
    assertThat(RandomisationTest.of(seventeen).p())
        .isCloseTo(RandomisationTest.of(sixteen).p(), within(0.01));
  }

  @Test
  void whatIsBetterEverywhereIsHardlyChanceAndNeverImpossible() {
    double[] better = new double[100];
    Arrays.fill(better, 0.1);
    assertThat(RandomisationTest.of(better).p()).isCloseTo(1 / 100_001.0, within(1e-9));
    assertThat(RandomisationTest.of(new double[100]).p()).isEqualTo(1);
  }
}
