package io.xenotime.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFileTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.run");
  }

  @Test
  void scoresRankAndTiesGoByNameTheLastFirst() throws IOException {
    Written.lines(
        file,
        "q1 Q0 b 1 2.5 tag",
        "q1 Q0 a 2 7 tag",
        "q2 Q0 z 1 1e-3 tag",
        "q1 Q0 c 3 2.5 tag",
        "q1 Q0 d 4 -1 tag");
    Run run = RunFile.read(file);
    assertThat(run.of(Results.query("q1", "")).slugs()).containsExactly("a", "c", "b", "d");
    assertThat(run.of(Results.query("q2", "")).slugs()).containsExactly("z");
    assertThat(run.of(Results.query("q3", "")).posts()).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadInTheSameOrderTiesIncluded() throws IOException {
    Files.writeString(file, "an older run");
    RunFile.write(file, Results.evaluation(Map.of("q1", Results.tied("b", "a", "d", "c"))));
    assertThat(Files.readAllLines(file)).first().isEqualTo("q1 Q0 b 1 1.5 xenotime");
    assertThat(RunFile.read(file).of(Results.query("q1", "")).slugs())
        .containsExactly("b", "a", "d", "c");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void anOrderThatIsNotByScoreIsKeptToo() throws IOException {
    Ranking newest =
        new Ranking(List.of(new RankedPost("old", "", -1), new RankedPost("good", "", 9)), 2);
    RunFile.write(file, Results.evaluation(Map.of("q1", newest)));
    assertThat(RunFile.read(file).of(Results.query("q1", "")).slugs())
        .containsExactly("old", "good");
  }

  @Test
  void aRunThatCannotBeWrittenLeavesNothing() {
    Path nowhere = folder.resolve("missing").resolve("a.run");
    assertThatIOException()
        .isThrownBy(() -> RunFile.write(nowhere, Results.evaluation(Map.of())))
        .withMessageStartingWith("run " + nowhere + " cannot be written: ");
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q1 Q0 a 1 2.5 | a line of a run must have 6 columns (query, Q0, document, rank, score,"
            + " tag), got q1 Q0 a 1 2.5",
        "q1 Q0 a 1 high t | a score must be a finite number, got high",
        "q1 Q0 a 1 NaN t | a score must be a finite number, got NaN"
      })
  void aBadLineIsToldWithItsPlaceAndTheRule(String line, String sentence) throws IOException {
    Written.lines(file, line);
    assertThatIOException()
        .isThrownBy(() -> RunFile.read(file))
        .withMessage(file + ":1: " + sentence);
  }

  @Test
  void aDocumentTwiceIsRefused() throws IOException {
    Written.lines(file, "q1 Q0 a 1 2 t", "q1 Q0 b 2 1.5 t", "q1 Q0 a 3 1 t");
    assertThatIOException()
        .isThrownBy(() -> RunFile.read(file))
        .withMessage(file + ": query q1: a ranking must hold a document once, got a twice");
  }
}
