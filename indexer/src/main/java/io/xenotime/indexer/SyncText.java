package io.xenotime.indexer;

import io.xenotime.sync.SyncReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a sync did, as people read it. */
final class SyncText {

  private SyncText() {}

  /** Returns what changed, such as {@code 3 new, 1 removed}; {@code nothing new} if nothing did. */
  static String changes(SyncReport report) {
    List<String> parts = new ArrayList<>();
    add(parts, report.counts().indexed(), "new");
    add(parts, report.counts().replaced() - report.retagged(), "changed");
    add(parts, report.retagged(), "retagged");
    add(parts, report.counts().removed(), "removed");
    add(parts, report.counts().rejected(), "rejected");
    add(parts, report.failed().size(), "failed");
    return parts.isEmpty() ? "nothing new" : String.join(", ", parts);
  }

  /** Returns how much was asked of the site, and how long it took. */
  static String cost(SyncReport report) {
    return String.format(
        Locale.ROOT,
        "%,d requests, %s in %s",
        report.traffic().requests(),
        bytes(report.traffic().bytes()),
        seconds(report.elapsed()));
  }

  private static void add(List<String> parts, long count, String what) {
    if (count > 0) {
      parts.add(String.format(Locale.ROOT, "%,d %s", count, what));
    }
  }

  private static String bytes(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1e3);
  }
}
