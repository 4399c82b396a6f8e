package io.xenotime.indexer;

import io.xenotime.run.StopSwitch;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Map;

/**
 * What a process gives to the program, so that a test can give something else.
 *
 * @param environment the variables of the process
 * @param in standard input
 * @param data standard output for bytes; fails when nobody reads on
 * @param out standard output for text, where the report goes
 * @param err where progress and failures go
 * @param terminal whether somebody watches: a bar that redraws itself can be shown
 * @param clock what time it is
 * @param stop asks the run to stop
 */
record Surroundings(
    Map<String, String> environment,
    InputStream in,
    OutputStream data,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    InstantSource clock,
    StopSwitch stop) {

  Surroundings {
    environment = Map.copyOf(environment);
  }
}
