package io.xenotime.benchmarks;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** Numbers as a reader of a result wants them, whatever the locale. */
final class Numbers {

  private Numbers() {}

  /** Returns a number of 10 or more without decimals, a smaller one with two at most. */
  static String number(double value) {
    if (Math.abs(value) >= 10) {
      return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
    return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
  }

  /** Returns milliseconds with two decimals. */
  static String millis(Duration time) {
    return String.format(Locale.ROOT, "%.2f", time.toNanos() / 1e6);
  }

  /** Returns seconds with one decimal. */
  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toNanos() / 1e9);
  }

  static String seconds(Optional<Duration> time) {
    return time.map(Numbers::seconds).orElse("unknown");
  }

  /** Returns millions of bytes. */
  static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%,d MB", Math.round(bytes / 1e6));
  }

  static String megabytes(OptionalLong bytes) {
    return bytes.isPresent() ? megabytes(bytes.getAsLong()) : "unknown";
  }
}
