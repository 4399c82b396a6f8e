package io.xenotime.site;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * What went wrong with one try, and what that means for the next. Immutable.
 *
 * @param tries how many tries such trouble is worth in all
 * @param asked how long the site asked us to wait
 * @param reach which requests have to wait
 */
record Retry(SiteFailure failure, int tries, Optional<Duration> asked, Reach reach) {

  /** What trouble with one request means for the others. */
  enum Reach {
    THIS_REQUEST,
    ALL_FOR_A_WHILE,
    /** There were too many: all wait, and later ones come less often. */
    ALL_FROM_NOW_ON
  }

  static final int TRIES = 5;

  /** A site that writes no JSON mostly goes on so; once more catches a warning that comes once. */
  static final int TRIES_OF_UNREADABLE = 2;

  /** A mistake in the site's own code mostly stays, a crowded database is free in a second. */
  static final int TRIES_OF_ERRORS = 3;

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  /** As long as that a site may take to restart. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  static Retry ofStatus(Answer answer, boolean asUser, Instant now) {
    SiteFailure failure = ErrorAnswers.ofStatus(answer, asUser);
    return switch (answer.status()) {
      case 429 -> new Retry(failure, TRIES, asked(answer, now), Reach.ALL_FROM_NOW_ON);
      case 503 -> new Retry(failure, TRIES, asked(answer, now), Reach.ALL_FOR_A_WHILE);
      case 500 -> new Retry(failure, TRIES_OF_ERRORS, asked(answer, now), Reach.THIS_REQUEST);
      case 408, 425, 502, 504 -> new Retry(failure, TRIES, asked(answer, now), Reach.THIS_REQUEST);
      default -> never(failure);
    };
  }

  static Retry ofUnreadable(SiteFailure failure) {
    return new Retry(failure, TRIES_OF_UNREADABLE, Optional.empty(), Reach.THIS_REQUEST);
  }

  static Retry ofFailure(SiteFailure failure) {
    boolean passing =
        failure.kind() == SiteFailure.Kind.UNREACHABLE && !Unreachable.isLasting(failure);
    return passing
        ? new Retry(failure, TRIES, Optional.empty(), Reach.THIS_REQUEST)
        : never(failure);
  }

  private static Retry never(SiteFailure failure) {
    return new Retry(failure, 1, Optional.empty(), Reach.THIS_REQUEST);
  }

  /** Reads seconds or a date; what lies in the past asks for nothing. */
  static Optional<Duration> asked(Answer answer, Instant now) {
    String value = answer.header("retry-after").orElse("").strip();
    OptionalLong seconds = Json.number(value);
    Duration asked = Duration.ZERO;
    if (seconds.isPresent()) {
      asked = Duration.ofSeconds(Math.min(seconds.getAsLong(), Integer.MAX_VALUE));
    } else {
      try {
        ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
        asked = Duration.between(now, until.toInstant());
      } catch (DateTimeException neither) {
        // it says nothing that can be heeded
      }
    }
    return Optional.of(asked).filter(Duration::isPositive);
  }

  /**
   * Returns how long to wait before the next try.
   *
   * @param done how many tries there were
   * @throws SiteFailure if there shall be no other
   */
  Duration waitAfter(int done, Duration patience, RandomGenerator random) throws SiteFailure {
    if (asked.isPresent() && asked.get().compareTo(patience) > 0) {
      throw new SiteFailure(
              SiteFailure.Kind.BUSY,
              "site must be ready within "
                  + patience.toSeconds()
                  + " seconds, it asks for "
                  + asked.get().toSeconds()
                  + " seconds: "
                  + failure.getMessage())
          .withRetryAfter(asked.get());
    }
    if (done >= tries) {
      throw asked.isPresent() ? failure.withRetryAfter(asked.get()) : failure;
    }
    if (asked.isPresent()) {
      return asked.get();
    }
    // the whole of it by chance, so that those who failed together don't come back together
    long longest = Math.min(LONGEST_WAIT.toMillis(), FIRST_WAIT.toMillis() << (done - 1));
    return Duration.ofMillis(random.nextLong(longest + 1));
  }
}
