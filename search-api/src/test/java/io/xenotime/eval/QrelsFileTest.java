package io.xenotime.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QrelsFileTest {

  private static final String HEADER = "query-id\tcorpus-id\tscore";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("qrels.tsv");
  }

  @Test
  void threeColumnsFollowAHeader() throws IOException {
    Written.lines(file, HEADER, "q1\ta\t2", "q1\tb\t0", "q2\ta\t1", "q2\ta\t1");
    Judgments judgments = QrelsFile.read(file);
    assertThat(judgments.grades("q1")).isEqualTo(Map.of("a", 2, "b", 0));
    assertThat(judgments.grades("q2")).isEqualTo(Map.of("a", 1));
    assertThat(judgments.grades("q3")).isEmpty();
  }

  @Test
  void fourColumnsHaveNone() throws IOException {
    Written.zipped(file, "q1 0 a 2", "q1  0\tb  -1");
    assertThat(QrelsFile.read(file).grades("q1")).isEqualTo(Map.of("a", 2, "b", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "q1 a | a judgment must have 3 columns (query, document, grade) or TREC's 4, got q1 a",
        "q1 a good | a grade must be a whole number from -99 to 99, got good",
        "query-id corpus-id score | a grade must be a whole number from -99 to 99, got score",
        "q1 a 1.5 | a grade must be a whole number from -99 to 99, got 1.5",
        "q0 a 3 | a document must have one grade for a query, got 2 and 3 for a of query q0"
      })
  void aBadLineIsToldWithItsPlaceAndTheRule(String line, String sentence) throws IOException {
    Written.lines(file, HEADER, "q0\ta\t2", line);
    assertThatIOException()
        .isThrownBy(() -> QrelsFile.read(file))
        .withMessage(file + ":3: " + sentence);
  }

  @Test
  void aFileOfNothingIsRefused() throws IOException {
    Written.lines(file, HEADER);
    assertThatIOException()
        .isThrownBy(() -> QrelsFile.read(file))
        .withMessage(file + " must have a judgment, got none");
  }
}
