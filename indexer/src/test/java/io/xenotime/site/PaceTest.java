package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final FakePause clock = new FakePause();
  private final Pace pace = new Pace(clock, clock);

  /** Returns how long after now the site may be asked, having waited for it. */
  private Duration waited() throws SiteFailure {
    Instant now = clock.instant();
    return Duration.between(now, pace.await());
  }

  @Test
  void aSiteThatNeverComplainsIsAskedAtOnce() throws SiteFailure {
    for (int request = 0; request < 200; request++) {
      assertThat(waited()).isZero();
      pace.answered();
    }
    assertThat(clock.waits()).isEmpty();
  }

  @Test
  void distanceCountsFromTheRequestBefore() throws SiteFailure {
    pace.slowDown(pace.await());
    pace.await();
    clock.of(Duration.ofMillis(200));
    assertThat(waited()).isEqualTo(Duration.ofMillis(50));
    clock.of(Duration.ofMinutes(1));
    assertThat(waited()).isZero();
  }

  @Test
  void whatWasRefusedTogetherSlowsDownOnce() throws SiteFailure {
    Instant one = pace.await();
    Instant other = pace.await();
    clock.of(Duration.ofMillis(5));
    pace.slowDown(one);
    pace.slowDown(other);
    pace.await();
    assertThat(waited()).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void itIsNeverSlowerThanSomeSeconds() throws SiteFailure {
    for (int refusal = 0; refusal < 40; refusal++) {
      pace.slowDown(pace.await());
    }
    pace.await();
    assertThat(waited()).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void afterManyAnswersItIsFasterAgain() throws SiteFailure {
    pace.slowDown(pace.await());
    for (int answer = 0; answer < 50; answer++) {
      pace.answered();
    }
    pace.await();
    assertThat(waited()).isEqualTo(Duration.ofMillis(200));
  }

  @Test
  void whoWaitsForATurnHearsThatTheSiteWantsQuiet() throws SiteFailure {
    AtomicReference<Pace> told = new AtomicReference<>();
    AtomicInteger pauses = new AtomicInteger();
    Pace interrupted =
        new Pace(
            time -> {
              if (pauses.incrementAndGet() == 1) {
                told.get().beQuiet(Duration.ofSeconds(5));
              }
              return clock.of(time);
            },
            clock);
    told.set(interrupted);
    Instant begin = clock.instant();
    interrupted.slowDown(interrupted.await());
    interrupted.await();
    assertThat(interrupted.await()).isAfterOrEqualTo(begin.plusSeconds(5));
    assertThat(clock.instant()).isAfterOrEqualTo(begin.plusSeconds(5));
  }

  @Test
  void quietAndDistanceAreNotAddedUp() throws SiteFailure {
    pace.slowDown(pace.await());
    pace.beQuiet(Duration.ofSeconds(3));
    assertThat(waited()).isEqualTo(Duration.ofSeconds(3));
    assertThat(waited()).isEqualTo(Duration.ofMillis(250));
  }
}
