package io.xenotime.indexer;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How far a run is. Immutable.
 *
 * @param posts handled so far
 * @param bytes read so far
 * @param bytesInAll to be read; empty when nobody knows
 * @param elapsed since the start
 */
record RunProgress(long posts, long bytes, OptionalLong bytesInAll, Duration elapsed) {

  /** Returns it as a line, such as {@code 12,000 posts, 3,120 posts/s, 41 %, about 12 s left}. */
  String line() {
    String line = String.format(Locale.ROOT, "%,d posts, %s", posts, rate());
    if (bytesInAll.isEmpty() || bytesInAll.getAsLong() == 0) {
      return line + String.format(Locale.ROOT, ", %,.1f MB read", bytes / 1e6);
    }
    double part = Math.min(1, (double) bytes / bytesInAll.getAsLong());
    line += String.format(Locale.ROOT, ", %d %%", (int) (part * 100));
    return bytes == 0 ? line : line + ", about " + words(left(part)) + " left";
  }

  /** Returns the rate, such as {@code 3,120 posts/s}. */
  String rate() {
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
