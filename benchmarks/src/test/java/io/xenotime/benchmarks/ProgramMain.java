package io.xenotime.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program to be started and watched: it sleeps a little, fails, stays, or does as the indexer and
 * the server do, seen from the outside.
 */
final class ProgramMain {

  private ProgramMain() {}

  /** Does what its first argument says. */
  public static void main(String[] arguments) throws Exception {
    System.out.println("started " + arguments[0]);
    switch (arguments[0]) {
      case "sleep" -> Thread.sleep(200);
      case "fail" -> System.exit(3);
      case "index" -> index(Path.of(after("--index", arguments)));
      case "serve" -> serve(Integer.parseInt(after("--port", arguments)));
      default -> Thread.sleep(60_000);
    }
  }

  private static void index(Path folder) throws IOException {
    Path generation = Files.createDirectories(folder.resolve("g000001"));
    Files.writeString(generation.resolve("segments_1"), "0123456789");
    Files.writeString(folder.resolve("CURRENT"), "g000001\n");
  }

  private static void serve(int port) throws IOException, InterruptedException {
    try (TinyServer _ = new TinyServer(port, _ -> TinyServer.Reply.total(50))) {
      Thread.sleep(60_000);
    }
  }

  private static String after(String option, String[] arguments) {
    for (int i = 0; i + 1 < arguments.length; i++) {
      if (arguments[i].equals(option)) {
        return arguments[i + 1];
      }
    }
    throw new IllegalArgumentException("there must be a " + option);
  }
}
