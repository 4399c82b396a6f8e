package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.http.CannedEngine;
import io.xenotime.search.EngineStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCommandTest {

  @TempDir private Path folder;

  private final CannedEngine engine = CannedEngine.ofTwo();

  @Test
  void itTellsWhatTheIndexHolds() throws IOException {
    Files.createDirectories(folder.resolve("g000001"));
    Files.write(folder.resolve("g000001/segments"), new byte[1_500]);
    Call call = Call.of(engine, "status", "--index", folder.toString());
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .isEqualTo(
            """
            index       %s
            generation  g000001, commit 7
            as of       2026-02-03T04:05:06Z
            articles    2
            facets      regions, organization, news_type
            on disk     1.5 kB
            """
                .replace("%s", folder.toString()));
  }

  @Test
  void aProblemIsToldToo() {
    engine.status(
        new EngineStatus(
            Optional.of(CannedEngine.FIRST),
            2,
            Articles.FACETS,
            Optional.of("a newer one is broken")));
    assertThat(Call.of(engine, "status", "--index", folder.toString()).out())
        .endsWith("problem     a newer one is broken\n");
  }

  @Test
  void jsonIsForPrograms() {
    assertThat(Call.of(engine, "status", "--json", "--index", folder.toString()).out())
        .isEqualTo(
            "{\"folder\":\"%s\",\"ready\":true,\"generation\":\"g000001\",\"commit\":7,"
                    .replace("%s", folder.toString())
                + "\"as_of\":\"2026-02-03T04:05:06Z\",\"articles\":2,"
                + "\"facets\":[\"regions\",\"organization\",\"news_type\"],\"bytes\":0}\n");
  }

  @Test
  void howItsSyncsGoIsToldWhereThereAreSome() throws IOException {
    Path file = folder.resolve("sync-status.json");
    Files.writeString(
        file,
        """
        {"site":"https://news.example/","type":"news-archive",
         "last_success":"2026-02-03T04:00:00Z","failures_in_a_row":2,
         "last_failure":"site must answer in time"}
        """);
    assertThat(Call.of(engine, "status", "--index", folder.toString()).out())
        .endsWith(
            """
            synced      2026-02-03T04:00:00Z, news-archive at https://news.example/
            sync fails  2 times in a row: site must answer in time
            """);
    assertThat(Call.of(engine, "status", "--json", "--index", folder.toString()).out())
        .contains("\"sync\":{\"site\":\"https://news.example/\"");
    Files.writeString(file, "half of a fi");
    Call broken = Call.of(engine, "status", "--index", folder.toString());
    assertThat(broken.code()).isZero();
    assertThat(broken.out()).doesNotContain("sync");
  }

  @Test
  void withoutAnIndexItFails() {
    engine.status(EngineStatus.waiting(Optional.empty()));
    Path missing = folder.resolve("missing");
    Call call = Call.of(engine, "status", "--index", missing.toString());
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith("there is no index in " + missing + " yet");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1.0 kB",
    "1449, 1.4 kB",
    "999999, 1.0 MB",
    "1234567890, 1.2 GB",
    "9223372036854775807, 9.2 EB"
  })
  void sizesAreReadable(long bytes, String readable) {
    assertThat(FolderSize.readable(bytes)).isEqualTo(readable);
  }
}
