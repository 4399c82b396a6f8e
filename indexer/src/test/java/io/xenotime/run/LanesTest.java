package io.xenotime.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {

  @Test
  void whatHasTheSameKeyStaysInOrder() {
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    try (Lanes lanes = new Lanes(3, 1000, 10)) {
      for (int i = 0; i < 500; i++) {
        int step = i;
        lanes.run(42, 1, () -> done.add(step));
        lanes.run(i, 1, () -> {});
      }
    }
    assertThat(done).containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
  }

  @Test
  void noMoreIsInFlightThanThereIsRoomFor() {
    AtomicInteger bytes = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Lanes lanes = new Lanes(4, 100, 100)) {
      for (int i = 0; i < 200; i++) {
        lanes.run(
            i,
            30,
            () -> {
              most.accumulateAndGet(bytes.addAndGet(30), Math::max);
              bytes.addAndGet(-30);
            });
      }
    }
    assertThat(most.get()).isBetween(30, 90);
  }

  @Test
  void aStepLargerThanTheRoomGoesAlone() {
    AtomicInteger done = new AtomicInteger();
    try (Lanes lanes = new Lanes(2, 10, 10)) {
      lanes.run(1, Integer.MAX_VALUE, done::incrementAndGet);
      lanes.run(2, Integer.MAX_VALUE, done::incrementAndGet);
    }
    assertThat(done).hasValue(2);
  }

  @Test
  void aFailureDropsTheStepsAfterIt() {
    IOException full = new IOException("full");
    AtomicInteger later = new AtomicInteger();
    Lanes lanes = new Lanes(1, 10, 10);
    try (lanes) {
      lanes.run(
          1,
          1,
          () -> {
            throw full;
          });
      for (int i = 0; i < 100; i++) {
        lanes.run(1, 1, later::incrementAndGet);
      }
    }
    assertThat(lanes.failure()).containsSame(full);
    assertThat(later).hasValue(0);
  }

  @Test
  void laterFailuresAreKeptWithTheFirst() {
    CountDownLatch both = new CountDownLatch(2);
    Lanes lanes = new Lanes(2, 10, 10);
    try (lanes) {
      for (int i = 0; i < 2; i++) {
        lanes.run(
            i,
            1,
            () -> {
              both.countDown();
              both.await();
              throw new IOException("full");
            });
      }
    }
    assertThat(lanes.failure().orElseThrow().getSuppressed()).hasSize(1);
  }
}
