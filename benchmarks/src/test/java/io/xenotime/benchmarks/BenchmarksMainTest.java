package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchmarksMainTest {

  @TempDir private Path folder;

  private final StringWriter err = new StringWriter();

  @Test
  void makesAnArchive() {
    Path out = folder.resolve("archive");

    assertThat(run("corpus", "--posts", "3", "--seed", "5", "--out", out.toString())).isZero();

    assertThat(out.resolve("posts/part-00001.jsonl")).isRegularFile();
    assertThat(err).hasToString("made 3 of 3" + System.lineSeparator());
  }

  @Test
  void refusesLoadOnOtherMachines() {
    assertThat(run("load", "--url", "http://192.0.2.1:8080")).isEqualTo(2);

    assertThat(err.toString()).startsWith("load may only go to a loopback address");
  }

  @Test
  void refusesAnEmptyArchive() {
    assertThat(run("corpus", "--posts", "0", "--out", folder.toString())).isEqualTo(2);

    assertThat(err.toString()).startsWith("posts must be 1 or more, got 0");
  }

  private int run(String... arguments) {
    CommandLine command = BenchmarksMain.commandLine();
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }
}
