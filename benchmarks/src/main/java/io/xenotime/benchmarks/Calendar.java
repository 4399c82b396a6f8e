package io.xenotime.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * When a made-up archive's posts were published: few in its first years, most in its last, as in
 * the sample archive. Within a year they are spread evenly. Immutable, safe for many threads.
 */
final class Calendar {

  /** Where the sample archive ends within its last year. */
  static final LocalDate END = LocalDate.of(2026, 10, 21);

  private final int total = Arrays.stream(ArchiveShape.POSTS_BY_YEAR).sum();

  /** Returns the time, to the second, before which this share of all posts was published. */
  Instant at(double share) {
    double posts = share * total;
    int year = 0;
    while (posts >= ArchiveShape.POSTS_BY_YEAR[year]
        && year < ArchiveShape.POSTS_BY_YEAR.length - 1) {
      posts -= ArchiveShape.POSTS_BY_YEAR[year++];
    }
    long start = start(year);
    double within = posts / ArchiveShape.POSTS_BY_YEAR[year];
    return Instant.ofEpochSecond(start + (long) (within * (end(year) - start)));
  }

  private static long start(int year) {
    return second(LocalDate.of(ArchiveShape.FIRST_YEAR + year, 1, 1));
  }

  private static long end(int year) {
    return Math.min(start(year + 1), second(END));
  }

  private static long second(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }
}
