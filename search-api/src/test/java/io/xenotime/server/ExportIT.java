package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports the sample archive with the launcher, in a copy of the project. */
class ExportIT {

  @TempDir Path folder;
  private ProjectCopy project;

  @BeforeEach
  void copy() throws IOException {
    project = ProjectCopy.in(folder.resolve("xenotime"));
  }

  @Test
  void whatWasExportedIsIndexedAgainToTheSameExport() throws Exception {
    String out =
        run(
            """
            ./xenotime index --quiet index-data/posts >report
            ./xenotime export >first.jsonl
            XENOTIME_INDEX=copy ./xenotime index --quiet first.jsonl >report
            XENOTIME_INDEX=copy ./xenotime export --output second.jsonl.gz
            gzip -dc second.jsonl.gz | cmp - first.jsonl
            wc -l <first.jsonl
            """);
    assertThat(out.lines().map(String::strip))
        .containsExactly("165 articles", "165 articles", "165");
  }

  @Test
  void whoReadsOnlyTheBeginningHearsNoComplaint() throws Exception {
    String out =
        run(
            """
            ./xenotime index --quiet index-data/posts >report
            ./xenotime export | head -c 12
            """);
    assertThat(out).isEqualTo("{\"xenotime\":");
  }

  /** Returns all that was printed. */
  private String run(String script) throws Exception {
    // a locale without letters beyond ASCII: what is exported is UTF-8 all the same
    Process process =
        project.shell(script, Map.of("LC_ALL", "C")).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
