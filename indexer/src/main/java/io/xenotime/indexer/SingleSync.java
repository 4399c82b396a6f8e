package io.xenotime.indexer;

import io.xenotime.run.Rejections;
import io.xenotime.sync.MassRemoval;
import io.xenotime.sync.SyncReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** One run, and its report on the screen. For one thread. */
final class SingleSync {

  static final int TOO_MUCH_WOULD_VANISH = 3;
  private static final int SOME_FAILED = 2;

  private final SyncJob job;
  private final SyncConfig config;
  private final Surroundings surroundings;

  SingleSync(SyncJob job) {
    this.job = job;
    this.config = job.config();
    this.surroundings = job.surroundings();
  }

  /**
   * Runs and returns the exit code.
   *
   * @throws IOException if it did not come to its end
   */
  int run() throws IOException {
    SyncStatus status = new SyncStatus(config, surroundings.clock());
    try (Rejections rejections = new Rejections(config.report())) {
      SyncReport report = job.run(Optional.empty(), rejections);
      print(report, rejections);
      if (surroundings.stop().isOn()) {
        throw new InterruptedIOException(
            "stopped before the end; what came so far is in the index, the next sync goes on");
      }
      status.succeeded(job.find(), report);
      return report.isClean() ? 0 : SOME_FAILED;
    } catch (MassRemoval.Refused refused) {
      status.failed(refused);
      surroundings.err().println(refused.getMessage());
      surroundings.err().flush();
      return TOO_MUCH_WOULD_VANISH;
    } catch (IOException failure) {
      status.failed(failure);
      throw failure;
    }
  }

  private void print(SyncReport report, Rejections rejections) throws IOException {
    PrintWriter out = surroundings.out();
    out.println(SyncText.changes(report));
    out.printf(
        Locale.ROOT,
        "%,d articles%s, %s at %s%n",
        report.articles(),
        config.dryRun() ? " as before" : "",
        job.find().type().name(),
        job.find().address());
    if (report.withheld() > 0) {
      out.printf(Locale.ROOT, "%,d posts take a password and are left out%n", report.withheld());
    }
    if (report.setAside() > 0) {
      out.printf(
          Locale.ROOT,
          "%,d posts cannot be used as they are and are left alone until they change%n",
          report.setAside());
    }
    out.printf(
        Locale.ROOT,
        "%s, of which %.1f s waiting for the site%n",
        SyncText.cost(report),
        report.traffic().waited().toMillis() / 1e3);
    job.find().site().remarks().forEach(remark -> out.println("note: " + remark));
    out.flush();
    new ReportText(out)
        .rejected(
            rejections.first(),
            report.counts().rejected() + report.failed().size(),
            config.report());
  }
}
