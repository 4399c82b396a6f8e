package io.xenotime.progress;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How far a run is. Immutable.
 *
 * @param posts handled so far
 * @param unit what the way is measured in
 * @param done of the way
 * @param inAll the whole way; empty when nobody knows
 * @param elapsed since the start
 */
public record RunProgress(long posts, Unit unit, long done, OptionalLong inAll, Duration elapsed) {

  /** What can be counted of a run whose end is to be foreseen. */
  public enum Unit {
    BYTES,
    POSTS
  }

  /** Returns how far a run is that reads posts from files. */
  public static RunProgress ofBytes(
      long posts, long bytes, OptionalLong bytesInAll, Duration elapsed) {
    return new RunProgress(posts, Unit.BYTES, bytes, bytesInAll, elapsed);
  }

  /** Returns how far a run is that knows how many posts there will be. */
  public static RunProgress ofPosts(long posts, OptionalLong postsInAll, Duration elapsed) {
    return new RunProgress(posts, Unit.POSTS, posts, postsInAll, elapsed);
  }

  /** Returns it as a line, such as {@code 12,000 posts, 3,120 posts/s, 41 %, about 12 s left}. */
  public String line() {
    String line = String.format(Locale.ROOT, "%,d posts, %s", posts, rate());
    if (inAll.isEmpty() || inAll.getAsLong() == 0) {
      return switch (unit) {
        case BYTES -> line + String.format(Locale.ROOT, ", %,.1f MB read", done / 1e6);
        case POSTS -> line;
      };
    }
    double part = Math.min(1, (double) done / inAll.getAsLong());
    line += String.format(Locale.ROOT, ", %d %%", (int) (part * 100));
    return done == 0 ? line : line + ", about " + words(left(part)) + " left";
  }

  /** Returns the rate, such as {@code 3,120 posts/s}. */
  public String rate() {
    double seconds = Math.max(0.001, elapsed.toMillis() / 1e3);
    return String.format(Locale.ROOT, "%,d posts/s", Math.round(posts / seconds));
  }

  private Duration left(double part) {
    return Duration.ofMillis((long) (elapsed.toMillis() * (1 - part) / part));
  }

  private static String words(Duration time) {
    long seconds = Math.max(1, Math.round(time.toMillis() / 1e3));
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return seconds / 60 + " min " + seconds % 60 + " s";
    }
    return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
  }
}
