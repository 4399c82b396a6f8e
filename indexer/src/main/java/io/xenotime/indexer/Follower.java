package io.xenotime.indexer;

import io.xenotime.run.Rejections;
import io.xenotime.site.SiteFailure;
import io.xenotime.sync.SyncReport;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Syncs again and again until it is told to stop, a line a run. A run that fails costs no other:
 * the next one tries again. For one thread.
 */
final class Follower {

  /** So that many followers of one site do not ask all at once. */
  private static final double JITTER = 0.1;

  /** Up to so many posts everything is compared in each run, a hundred requests at most. */
  private static final long SMALL_SITE = 10_000;

  private static final Duration COMPARE_LARGE_SITE_EVERY = Duration.ofHours(1);

  private final SyncJob job;
  private final Duration every;
  private final Surroundings surroundings;
  private final SyncStatus status;
  private Optional<SyncReport> lastWhole = Optional.empty();
  private Instant lastWholeAt = Instant.EPOCH;

  Follower(SyncJob job, Duration every) {
    this.job = job;
    this.every = every;
    this.surroundings = job.surroundings();
    this.status = new SyncStatus(job.config(), surroundings.clock());
  }

  /**
   * Runs until it is told to stop, and returns the exit code.
   *
   * @throws IOException if the very first run shows that none can succeed
   */
  int run() throws IOException {
    Duration pause = Duration.ZERO;
    while (surroundings.stop().goesOnAfter(pause)) {
      pause = jittered(every);
      try {
        line(round());
      } catch (IOException failure) {
        if (surroundings.stop().isOn()) {
          break;
        }
        if (lastWhole.isEmpty() && !mayPass(failure)) {
          status.failed(failure);
          throw failure;
        }
        pause = longer(pause, failure);
        status.failed(failure);
        line("failed: " + FailureWords.of(failure) + "; trying again in " + words(pause));
        job.forget();
      }
    }
    line("stopped");
    return 0;
  }

  private String round() throws IOException {
    Instant start = surroundings.clock().instant();
    try (Rejections rejections = new Rejections(job.config().report())) {
      SyncReport report = job.run(wholeIsDue(start) ? Optional.empty() : lastWhole, rejections);
      if (report.whole()) {
        lastWhole = Optional.of(report);
        lastWholeAt = start;
      }
      if (!surroundings.stop().isOn()) {
        status.succeeded(job.find(), report);
      }
      rejections
          .first()
          .forEach(
              rejected -> line("post " + rejected.id() + " is left out: it " + rejected.reason()));
      return String.format(
          Locale.ROOT,
          "%s; %,d articles; %s",
          SyncText.changes(report),
          report.articles(),
          SyncText.cost(report));
    }
  }

  private boolean wholeIsDue(Instant now) {
    if (lastWhole.isEmpty()) {
      return true;
    }
    if (job.config().compareEvery().isEmpty() && lastWhole.get().listed() <= SMALL_SITE) {
      return true;
    }
    Duration pause = job.config().compareEvery().orElse(COMPARE_LARGE_SITE_EVERY);
    return !now.isBefore(lastWholeAt.plus(pause));
  }

  /** Returns whether a failure may go away without anybody changing the call. */
  private static boolean mayPass(IOException failure) {
    return failure instanceof SiteFailure site
        && switch (site.kind()) {
          case UNREACHABLE, BUSY, BROKEN, TOO_LARGE, STOPPED -> true;
          case REFUSED, MOVED, MISSING -> false;
        };
  }

  private static Duration longer(Duration pause, IOException failure) {
    return failure instanceof SiteFailure site
        ? site.retryAfter().filter(wanted -> wanted.compareTo(pause) > 0).orElse(pause)
        : pause;
  }

  private static Duration jittered(Duration time) {
    double factor = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
    return Duration.ofMillis((long) (time.toMillis() * factor));
  }

  private void line(String text) {
    Instant now = surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    surroundings.out().println(now + " " + text);
    surroundings.out().flush();
  }

  private static String words(Duration time) {
    return time.toMinutes() < 2 ? time.toSeconds() + " s" : time.toMinutes() + " min";
  }
}
