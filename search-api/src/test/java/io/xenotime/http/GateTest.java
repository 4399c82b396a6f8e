package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.xenotime.search.EngineUnavailable;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch release = new CountDownLatch(1);

  @AfterEach
  void stop() {
    release.countDown();
    threads.shutdownNow();
  }

  @Test
  void thereIsAPlaceForAsManyAsWereSaid() throws Exception {
    Gate gate = new Gate(2, 0, LONG);
    Future<String> first = occupy(gate);
    Future<String> second = occupy(gate);
    release.countDown();
    assertThat(first.get()).isEqualTo("done");
    assertThat(second.get()).isEqualTo("done");
  }

  @Test
  void oneMoreIsSentAwayAtOnceWhenNobodyMayWait() throws Exception {
    Gate gate = new Gate(2, 0, LONG);
    occupy(gate);
    occupy(gate);
    assertThatExceptionOfType(EngineUnavailable.class)
        .isThrownBy(() -> gate.pass(() -> "never"))
        .withMessage("too many searches at once, come back in a moment");
  }

  @Test
  void oneMayWaitForAPlace() throws Exception {
    Gate gate = new Gate(1, 1, LONG);
    occupy(gate);
    Future<String> waiting = threads.submit(() -> gate.pass(() -> "came through"));
    release.countDown();
    assertThat(waiting.get()).isEqualTo("came through");
  }

  @Test
  void nobodyWaitsLongerThanThePatience() throws Exception {
    Gate gate = new Gate(1, 1, Duration.ofMillis(1));
    occupy(gate);
    assertThatExceptionOfType(EngineUnavailable.class).isThrownBy(() -> gate.pass(() -> "never"));
  }

  @Test
  void aSearchThatFailsGivesItsPlaceBack() {
    Gate gate = new Gate(1, 0, LONG);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() ->
            gate.pass(() -> {
              throw new IllegalStateException("failed");
            }));
    assertThat(gate.<String>pass(() -> "next")).isEqualTo("next");
  }

  /** Returns when a search is inside; it stays there until the release. */
  private Future<String> occupy(Gate gate) throws InterruptedException {
    CountDownLatch inside = new CountDownLatch(1);
    Future<String> search =
        threads.submit(() ->
            gate.pass(() -> {
              inside.countDown();
              await(release);
              return "done";
            }));
    inside.await();
    return search;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
