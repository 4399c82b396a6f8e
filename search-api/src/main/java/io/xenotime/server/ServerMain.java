package io.xenotime.server;

import io.xenotime.schema.IndexFolder;
import io.xenotime.search.lucene.LuceneEngine;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Help.Ansi;

/** Starts the server and its sister commands, and lets them end in order. */
public final class ServerMain {

  /** Kept here because the logging system forgets loggers, and their levels, that nobody holds. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private ServerMain() {}

  /** Runs one command; the process ends with its exit code. */
  public static void main(String[] arguments) {
    // Lucene tells which vector instructions it found or misses, which is nothing to act on here.
    LUCENE.setLevel(Level.SEVERE);
    Surroundings surroundings =
        new Surroundings(
            System.getenv(),
            new PrintWriter(System.out, true),
            new PrintWriter(System.err, true),
            new FileOutputStream(FileDescriptor.out),
            isTerminal(System.console()) ? Ansi.AUTO : Ansi.OFF,
            Runtime.getRuntime().availableProcessors(),
            (index, limits, trees) -> LuceneEngine.open(new IndexFolder(index), limits, trees),
            ServerMain::untilKilled);
    System.exit(ServerCommands.run(surroundings, arguments));
  }

  private static boolean isTerminal(Console console) {
    return console != null && console.isTerminal();
  }

  private static void untilKilled(Runnable end) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(end, "server-shutdown"));
    new CountDownLatch(1).await();
  }
}
