package io.xenotime.server;

import java.io.PrintWriter;

/** Tells somebody at a terminal how far the queries are. One thread. */
final class QueryProgress implements AutoCloseable {

  private final PrintWriter err;
  private final boolean watched;
  private final int queries;
  private int begun;

  /**
   * Shows nothing yet.
   *
   * @param watched whether there is somebody
   */
  QueryProgress(PrintWriter err, boolean watched, int queries) {
    this.err = err;
    this.watched = watched;
    this.queries = queries;
  }

  /** Says that another query begins. */
  void next() {
    begun++;
    show("query " + begun + " of " + queries);
  }

  /** Leaves the line empty for what comes next. */
  @Override
  public void close() {
    show(" ".repeat(40) + "\r");
  }

  private void show(String line) {
    if (watched) {
      err.print("\r" + line);
      err.flush();
    }
  }
}
