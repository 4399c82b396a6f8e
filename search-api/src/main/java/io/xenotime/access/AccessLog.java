package io.xenotime.access;

import io.xenotime.http.Exchange;
import io.xenotime.http.Watcher;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Writes a line for each request. Safe for many threads. */
public final class AccessLog implements Watcher, Closeable {

  private final Lines lines;
  private final boolean withCaller;

  private AccessLog(Lines lines, boolean withCaller) {
    this.lines = lines;
    this.withCaller = withCaller;
  }

  /** Where lines go. Safe for many threads. */
  interface Lines extends Closeable {
    void write(String line);
  }

  /**
   * Returns a log on the writer, which stays the caller's to close.
   *
   * @param withCaller whether a line says which address asked
   */
  public static AccessLog on(PrintWriter writer, boolean withCaller) {
    return new AccessLog(
        new Lines() {
          @Override
          public void write(String line) {
            writer.println(line);
          }

          @Override
          public void close() {
            writer.flush();
          }
        },
        withCaller);
  }

  /**
   * Returns a log at the end of the file, which is made if it is not there.
   *
   * @param withCaller whether a line says which address asked
   * @throws IOException if the file cannot be written, with a message that says why
   */
  public static AccessLog in(Path file, boolean withCaller) throws IOException {
    return new AccessLog(LogFile.open(file), withCaller);
  }

  @Override
  public void answered(Exchange exchange) {
    lines.write(AccessLine.of(exchange, withCaller));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
