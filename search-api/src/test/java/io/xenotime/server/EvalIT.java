package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures a made-up collection with the launcher, in a copy of the project. */
class EvalIT {

  @TempDir Path folder;
  private Path temporary;
  private Path collection;

  @BeforeEach
  void write() throws IOException {
    temporary = Files.createDirectory(folder.resolve("tmp"));
    collection = Files.createDirectory(folder.resolve("a collection"));
    Files.writeString(
        collection.resolve("corpus.jsonl"),
        """
        {"_id":"D1","title":"On lamps","text":"Europium makes the red.\\nTerbium makes the green."}
        {"_id":"D2","title":"On lenses","text":"Cerium takes the scratches off."}
        """);
    Files.writeString(
        collection.resolve("queries.jsonl"), "{\"_id\":\"1\",\"text\":\"terbium\"}\n");
    Files.writeString(collection.resolve("qrels.tsv"), "query-id\tcorpus-id\tscore\n1\tD1\t1\n");
  }

  @Test
  void aCollectionIsMeasuredAndLeavesNothing() throws Exception {
    Process eval = start();
    String out = new String(eval.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(eval.waitFor()).isZero();
    assertThat(out).contains("all          1    1.0000    1.0000     1.0000");
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void aCollectionThatCannotBeIndexedLeavesNothingEither() throws Exception {
    Files.delete(collection.resolve("corpus.jsonl"));
    assertThat(start().waitFor()).isEqualTo(1);
    assertThat(temporary).isEmptyDirectory();
  }

  private Process start() throws IOException {
    return ProjectCopy.in(folder.resolve("xenotime"))
        .shell(
            "exec ./xenotime eval --beir '" + collection + "'",
            Map.of("TMPDIR", temporary.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
