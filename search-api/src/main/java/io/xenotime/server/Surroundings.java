package io.xenotime.server;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What the program has from its process. Immutable.
 *
 * @param environment its variables
 * @param bytes where output goes that is no text for a person
 * @param colours whether output to a person may be coloured
 * @param processors how many there are to search with
 * @param engines opens an index
 * @param life how long a server runs
 */
record Surroundings(
    Map<String, String> environment,
    PrintWriter out,
    PrintWriter err,
    OutputStream bytes,
    Ansi colours,
    int processors,
    Engines engines,
    Life life) {

  Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Opens the engine that answers from an index folder; the caller closes it. */
  @FunctionalInterface
  interface Engines {
    SearchEngine open(Path index, SearchLimits limits, FacetTrees trees);
  }

  /** Returns when the process is to end, or never; what is to be done before is done either way. */
  @FunctionalInterface
  interface Life {
    void until(Runnable end) throws InterruptedException;
  }
}
