package io.xenotime.indexer;

import io.xenotime.run.StopSwitch;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the indexer, and stops it when the process is told to. */
public final class IndexerMain {

  private static final long SECONDS_TO_STOP = 5;

  /** Kept here because the logging system forgets loggers, and their levels, that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private IndexerMain() {}

  /** Runs one command; the process ends with its exit code. */
  public static void main(String[] arguments) {
    // Lucene logs through the JDK which vector instructions it found, or that it was given no
    // incubating module to use them; neither is for who indexes, and it writes over the progress
    LUCENE.setLevel(Level.SEVERE);
    StopSwitch stop = new StopSwitch();
    CompletableFuture<Integer> end = new CompletableFuture<>();
    PrintWriter err = new PrintWriter(System.err, true);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stopped(stop, end, err), "indexer-shutdown"));
    Surroundings surroundings =
        new Surroundings(
            System.getenv(),
            System.in,
            // not the stream of the system, which keeps failures to itself
            new FileOutputStream(FileDescriptor.out),
            new PrintWriter(System.out),
            err,
            isTerminal(System.console()),
            InstantSource.system(),
            stop);
    int code = IndexerCommands.FAILED;
    try {
      code = IndexerCommands.run(surroundings, arguments);
    } finally {
      end.complete(code);
    }
    System.exit(code);
  }

  private static boolean isTerminal(Console console) {
    return console != null && console.isTerminal();
  }

  /**
   * Lets a run under way drop what it wrote. Halts with the run's own exit code, as a process that
   * was told to stop would otherwise end with the number of the signal.
   */
  private static void stopped(StopSwitch stop, CompletableFuture<Integer> end, PrintWriter err) {
    if (end.isDone()) {
      return;
    }
    stop.stop();
    int code = IndexerCommands.FAILED;
    try {
      code = end.get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (Exception stuck) {
      err.println("stopped without waiting for the end; what was not committed is dropped");
    }
    Runtime.getRuntime().halt(code);
  }
}
