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

class QueriesFileTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("queries.jsonl");
  }

  @Test
  void queriesComeInTheirOrder() throws IOException {
    Written.lines(
        file,
        "{\"_id\":\"q1\",\"text\":\"red mud\",\"kind\":\"topic\",\"note\":\"not read\"}",
        "",
        "{\"_id\":2,\"text\":\"Dy\",\"metadata\":{\"kind\":\"symbol\"},"
            + "\"filters\":{\"regions\":[\"china\",\"japan\"]}}",
        "{\"_id\":\"q3\",\"text\":\"magnets\",\"metadata\":{}}");
    assertThat(QueriesFile.read(file))
        .containsExactly(
            new Query("q1", "red mud", "topic", Map.of()),
            new Query("2", "Dy", "symbol", Map.of("regions", List.of("china", "japan"))),
            new Query("q3", "magnets", "", Map.of()));
  }

  @Test
  void aZippedFileIsKnownByWhatIsInIt() throws IOException {
    Written.zipped(file, "{\"_id\":\"q1\",\"text\":\"red mud\"}");
    assertThat(QueriesFile.read(file)).extracting(Query::text).containsExactly("red mud");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "red mud | a query must be a JSON object on one line, got red mud",
        "[1] | a query must be a JSON object on one line, got [1]",
        "{\"_id\":\"b\",\"text\":\"c\"}} | a query must be a JSON object on one line, got"
            + " {\"_id\":\"b\",\"text\":\"c\"}}",
        "{\"text\":\"c\"} | _id must be a string, got nothing",
        "{\"_id\":\"b c\",\"text\":\"c\"} | _id must be a word without blanks, got" + " \"b c\"",
        "{\"_id\":\"b\",\"text\":7} | text must be a string, got 7",
        "{\"_id\":\"b\",\"text\":\" \"} | text must not be blank, got \" \"",
        "{\"_id\":\"b\",\"text\":\"c\",\"kind\":[]} | kind must be a string, got []",
        "{\"_id\":\"b\",\"text\":\"c\",\"filters\":[]} | filters must be an object of lists, got"
            + " []",
        "{\"_id\":\"b\",\"text\":\"c\",\"filters\":{\"regions\":\"china\"}} | a filter must be a"
            + " list of terms, got \"china\"",
        "{\"_id\":\"b\",\"text\":\"c\",\"filters\":{\"regions\":[1]}} | a term of a filter must be"
            + " a string, got 1",
        "{\"_id\":\"a\",\"text\":\"c\"} | _id must be of one query only, got a again"
      })
  void aBadLineIsToldWithItsPlaceAndTheRule(String line, String sentence) throws IOException {
    Written.lines(file, "{\"_id\":\"a\",\"text\":\"b\"}", line);
    assertThatIOException()
        .isThrownBy(() -> QueriesFile.read(file))
        .satisfies(bad ->
            assertThat(bad.getMessage().strip()).isEqualTo(file + ":2: " + sentence.strip()));
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    assertThatIOException()
        .isThrownBy(() -> QueriesFile.read(file))
        .withMessage(file + " can't be read: there is no such file");
    Files.createFile(file);
    assertThatIOException()
        .isThrownBy(() -> QueriesFile.read(file))
        .withMessage(file + " must have a query, got none");
    Files.write(file, new byte[] {'{', '"', (byte) 0xC3, '"', '}'});
    assertThatIOException()
        .isThrownBy(() -> QueriesFile.read(file))
        .withMessage(file + ": must be UTF-8, is not after line 0");
  }
}
