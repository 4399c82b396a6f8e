package io.xenotime.indexer;

import io.xenotime.run.StopSwitch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * One call of the program within the test.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Call(int code, String out, String err) {

  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  static Call of(Object... arguments) {
    return with(Map.of(), new ByteArrayInputStream(new byte[0]), new StopSwitch(), arguments);
  }

  static Call with(
      Map<String, String> environment, InputStream in, StopSwitch stop, Object... arguments) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Surroundings surroundings =
        new Surroundings(
            environment,
            in,
            data,
            new PrintWriter(out),
            new PrintWriter(err),
            false,
            InstantSource.fixed(NOW),
            stop);
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code = IndexerCommands.run(surroundings, words);
    return new Call(code, out + data.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** Returns the count that the report gives for this. */
  long count(String what) {
    return out.lines()
        .filter(line -> line.matches(what + " +[0-9,]+"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + what + " in: " + this));
  }
}
