package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WeightedChoiceTest {

  @Test
  void drawsEachNumberAsOftenAsItsWeightSays() {
    WeightedChoice choice = WeightedChoice.ofCounts(0, 1, 3, 0, 6);
    SplittableRandom random = new SplittableRandom(1);
    double[] shares = new double[5];
    for (int i = 0; i < 100_000; i++) {
      shares[choice.next(random)] += 1 / 100_000.0;
    }

    assertThat(shares).containsExactly(new double[] {0, 0.1, 0.3, 0, 0.6}, within(0.01));
  }

  @Test
  void refusesWeightsThatAreAllZero() {
    assertThatThrownBy(() -> WeightedChoice.ofCounts(0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights must sum to more than 0, got 0.0");
  }
}
