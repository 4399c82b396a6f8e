package io.xenotime.server;

import io.xenotime.search.SearchEngine;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** One call of the program inside the test. */
final class Call {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int code;

  private Call(
      SearchEngine engine,
      Map<String, String> environment,
      Ansi colours,
      Surroundings.Life life,
      String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            environment,
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            bytes,
            colours,
            2,
            (index, limits, trees) -> engine,
            life);
    code = ServerCommands.run(surroundings, arguments);
  }

  static Call of(SearchEngine engine, String... arguments) {
    return new Call(engine, Map.of(), Ansi.OFF, end -> {}, arguments);
  }

  static Call inColour(SearchEngine engine, String... arguments) {
    return new Call(engine, Map.of(), Ansi.ON, end -> {}, arguments);
  }

  static Call living(
      Surroundings.Life life,
      SearchEngine engine,
      Map<String, String> environment,
      String... arguments) {
    return new Call(engine, environment, Ansi.OFF, life, arguments);
  }

  int code() {
    return code;
  }

  String out() {
    return out.toString().replace("\r\n", "\n");
  }

  /** What went where no text for a person goes, as UTF-8. */
  String bytes() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString().replace("\r\n", "\n");
  }
}
