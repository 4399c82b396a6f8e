package io.xenotime.indexer;

import io.xenotime.posts.Rejected;
import io.xenotime.run.IndexReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A report as people read it. */
final class ReportText {

  private final PrintWriter out;

  /** Prints there; it stays open. */
  ReportText(PrintWriter out) {
    this.out = out;
  }

  /** Prints what became of how many posts, and how fast. */
  void counts(IndexReport report) {
    count("indexed", report.indexed());
    count("replaced", report.replaced());
    count("removed", report.removed());
    count("unchanged", report.unchanged());
    count("withdrawn", report.withdrawn());
    count("rejected", report.rejected());
    out.printf(
        Locale.ROOT,
        "%,d posts in %.1f s, %,d posts/s, %.1f MB/s%n",
        report.posts(),
        report.seconds(),
        Math.round(report.postsPerSecond()),
        report.megabytesPerSecond());
    out.flush();
  }

  /** Prints what else there is to know of the inputs. */
  void remarks(List<String> remarks) {
    remarks.forEach(remark -> out.println("note: " + remark));
    out.flush();
  }

  /**
   * Prints the first rejected posts, and where the others are.
   *
   * @param file where all are listed, if anywhere
   */
  void rejected(List<Rejected> first, long inAll, Optional<Path> file) {
    first.forEach(this::rejected);
    if (inAll > first.size()) {
      out.printf(
          Locale.ROOT,
          "… and %,d more, %s%n",
          inAll - first.size(),
          file.map(path -> "see " + path).orElse("--report FILE lists all"));
    }
    out.flush();
  }

  private void count(String what, long count) {
    out.printf(Locale.ROOT, "%-9s %,9d%n", what, count);
  }

  private void rejected(Rejected rejected) {
    String post = rejected.id() == 0 ? "" : " post " + rejected.id();
    out.printf(Locale.ROOT, "rejected %s%s: %s%n", rejected.origin(), post, rejected.reason());
  }
}
