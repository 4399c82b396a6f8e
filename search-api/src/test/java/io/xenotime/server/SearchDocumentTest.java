package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.http.CannedEngine;
import io.xenotime.search.SearchRequest.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches from the terminal that are written as documents. */
class SearchDocumentTest {

  @TempDir Path folder;

  private final CannedEngine engine = CannedEngine.ofTwo();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rss       | <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "atom      | <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "json-feed | {\"version\":\"https://jsonfeed.org/version/1.1\",",
        "csv       | id,url,title,",
        "jsonl     | {\"id\":11,"
      })
  void aSearchIsWrittenInTheFormatAskedFor(String format, String start) {
    Call call = Call.of(engine, "search", "ndpr", "--format", format);
    assertThat(call.err()).isEmpty();
    assertThat(call.code()).isZero();
    assertThat(call.out()).isEmpty();
    assertThat(call.bytes()).startsWith(start).contains("China’s grip on Nd₂Fe₁₄B");
    assertThat(engine.lastAsked().text()).isEqualTo("ndpr");
  }

  @Test
  void optionsOfASearchHoldAndThoseOfAPageDoNot() {
    Call call =
        Call.of(
            engine, "search", "--format=csv", "--limit=1", "--sort=updated", "--page=3", "ndpr");
    assertThat(call.bytes().lines()).hasSize(2);
    assertThat(call.err()).isEqualTo("page does not count in this format\n");
    assertThat(engine.lastAsked().order()).isEqualTo(Order.UPDATED);
  }

  @Test
  void addressesAreThoseOfTheServerAsItIsSet() {
    assertThat(Call.of(engine, "search", "--format=rss").bytes())
        .contains("href=\"http://localhost:8080/v1/search.rss\"");
    Call set =
        Call.living(
            end -> {},
            engine,
            Map.of("XENOTIME_PUBLIC_URL", "https://find.example/"),
            "search",
            "--format=rss");
    assertThat(set.bytes()).contains("href=\"https://find.example/v1/search.rss\"");
  }

  @Test
  void aFileIsThereWhenItIsWhole() throws IOException {
    Path file = folder.resolve("all.csv");
    Files.writeString(file, "old");
    Call call = Call.of(engine, "search", "--format", "csv", "--output", file.toString());
    assertThat(call.code()).isZero();
    assertThat(call.bytes()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(Call.of(engine, "search", "--format=csv").bytes());
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format=pdf              | --format must be one of rss, atom, json-feed, csv, jsonl, got pdf (rss, atom, json-feed, csv, jsonl)",
        "--format=csv --limit=none | limit must be all or 1 to 1000000000, got \"none\" (all, 1 to 1000000000)",
        "--limit=5                 | Error: Missing required argument(s): --format=FORMAT"
      })
  void mistakesAreSaid(String options, String sentence) {
    String[] arguments = ("search " + options).split(" ");
    Call call = Call.of(engine, arguments);
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err().lines()).first().isEqualTo(sentence);
  }

  @Test
  void aFileThatCannotBeWrittenIsSaid() {
    Call call =
        Call.of(
            engine,
            "search",
            "--format=csv",
            "--output",
            folder.resolve("none/all.csv").toString());
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith("--output must be a file that can be written, got ");
  }
}
