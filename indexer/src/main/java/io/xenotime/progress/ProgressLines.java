package io.xenotime.progress;

import java.io.PrintWriter;
import java.time.Duration;

/** Progress as a plain line every few seconds, for logs. */
public final class ProgressLines implements ProgressDisplay {

  private final PrintWriter log;

  /** Writes to the log, which stays open. */
  public ProgressLines(PrintWriter log) {
    this.log = log;
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void show(RunProgress progress) {
    log.println(progress.line());
    log.flush();
  }

  @Override
  public void close() {}
}
