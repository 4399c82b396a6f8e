package io.xenotime.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws numbers from 0 on, each as often as its weight says, in constant time (Walker's alias
 * method as Vose builds it). Immutable, safe for many threads.
 */
final class WeightedChoice {

  private final double[] threshold;
  private final int[] alias;

  /** Takes the weight of each number, 0 or more, not all of them 0. */
  WeightedChoice(double... weights) {
    double sum = Arrays.stream(weights).sum();
    if (!(sum > 0)) {
      throw new IllegalArgumentException("weights must sum to more than 0, got " + sum);
    }
    int size = weights.length;
    threshold = new double[size];
    alias = new int[size];
    int[] queue = new int[size];
    int small = 0;
    int large = size;
    for (int i = 0; i < size; i++) {
      threshold[i] = weights[i] * size / sum;
      alias[i] = i;
      if (threshold[i] < 1) {
        queue[small++] = i;
      } else {
        queue[--large] = i;
      }
    }
    pair(queue, small, large);
  }

  /** Gives each number below the average a partner above it that fills up its share. */
  private void pair(int[] queue, int smallEnd, int largeStart) {
    int small = smallEnd;
    int large = largeStart;
    while (small > 0 && large < queue.length) {
      int low = queue[--small];
      int high = queue[large];
      alias[low] = high;
      threshold[high] -= 1 - threshold[low];
      if (threshold[high] < 1) {
        large++;
        queue[small++] = high;
      }
    }
    while (small > 0) {
      threshold[queue[--small]] = 1;
    }
    while (large < queue.length) {
      threshold[queue[large++]] = 1;
    }
  }

  /** Returns the choice among 0, 1, 2 … with how often each was counted. */
  static WeightedChoice ofCounts(int... counts) {
    return new WeightedChoice(Arrays.stream(counts).asDoubleStream().toArray());
  }

  /** Returns a number from 0 up to, not including, how many weights there were. */
  int next(SplittableRandom random) {
    int slot = random.nextInt(threshold.length);
    return random.nextDouble() < threshold[slot] ? slot : alias[slot];
  }
}
