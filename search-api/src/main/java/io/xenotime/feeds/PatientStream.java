package io.xenotime.feeds;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Hands a document on to its reader, piece by piece, and ends the connection when one piece is not
 * taken in time: whoever reads a few bytes now and then would hold a place for ever. The time that
 * finding the document takes does not count. One thread.
 */
final class PatientStream extends FilterOutputStream {

  private final Duration patience;
  private final Scheduler scheduler;
  private final Runnable cut;
  private volatile boolean lost;

  /**
   * @param patience with one piece, as it is written to this stream
   * @param cut ends the connection, so that a write under way fails; called on another thread
   */
  PatientStream(OutputStream out, Duration patience, Scheduler scheduler, Runnable cut) {
    super(out);
    this.patience = patience;
    this.scheduler = scheduler;
    this.cut = cut;
  }

  /** Returns whether a piece was not taken in time. */
  boolean lostPatience() {
    return lost;
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    Scheduler.Task end = watch();
    try {
      out.write(bytes, from, length);
    } finally {
      end.cancel();
    }
  }

  @Override
  public void flush() throws IOException {
    Scheduler.Task end = watch();
    try {
      out.flush();
    } finally {
      end.cancel();
    }
  }

  private Scheduler.Task watch() {
    return scheduler.schedule(this::losePatience, patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void losePatience() {
    lost = true;
    cut.run();
  }
}
