package io.xenotime.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  @TempDir private Path temp;

  /** Some posts without a date, then one with. */
  private Path posts(int rejected) throws IOException {
    List<String> posts = new ArrayList<>();
    for (int id = 1; id <= rejected; id++) {
      posts.add(Posts.dateless(id));
    }
    posts.add(Posts.post(1000, "Good"));
    return Posts.file(temp.resolve("posts.jsonl"), posts.toArray(String[]::new));
  }

  private static List<JsonNode> lines(Path report) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(report)) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  @Test
  void aFileListsAllThatWasRejectedAndEndsWithTheSummary() throws IOException {
    Path posts = posts(30);
    Path report = temp.resolve("report.jsonl");
    Call call = Call.of("index", posts, "--index", temp.resolve("index"), "--report", report);
    assertThat(call.code()).isEqualTo(2);
    List<JsonNode> lines = lines(report);
    assertThat(lines).hasSize(31);
    TreeSet<Long> ids = new TreeSet<>();
    for (JsonNode line : lines.subList(0, 30)) {
      ids.add(line.get("id").asLong());
      assertThat(line.get("source").asText()).isEqualTo(posts.toString());
      assertThat(line.get("line").asLong()).isEqualTo(line.get("id").asLong());
      assertThat(line.get("reason").asText()).isNotBlank();
    }
    assertThat(ids).hasSize(30);
    JsonNode summary = lines.getLast().get("summary");
    assertThat(summary.get("end").asText()).isEqualTo("committed");
    assertThat(summary.get("indexed").asLong()).isEqualTo(1);
    assertThat(summary.get("rejected").asLong()).isEqualTo(30);
    assertThat(summary.get("bytes").asLong()).isEqualTo(Files.size(posts));
  }

  @Test
  void theScreenShowsTheFirstTwentyAndWhereTheOthersAre() throws IOException {
    Path report = temp.resolve("report.jsonl");
    Call call = Call.of("index", posts(23), "--index", temp.resolve("index"), "--report", report);
    assertThat(call.out().lines().filter(line -> line.contains(" post "))).hasSize(20);
    assertThat(call.out()).endsWith("… and 3 more, see " + report + System.lineSeparator());
  }

  @Test
  void withoutAFileTheScreenSaysHowToGetOne() throws IOException {
    Call call = Call.of("index", posts(21), "--index", temp.resolve("index"));
    assertThat(call.out()).contains("… and 1 more, --report FILE lists all");
  }

  @Test
  void aFailedRunIsInTheFileToo() throws IOException {
    Path report = temp.resolve("report.jsonl");
    Path none = Posts.file(temp.resolve("none.jsonl"), Posts.draft(1));
    Call.of("index", none, "--index", temp.resolve("index"), "--report", report);
    assertThat(lines(report).getLast().get("summary").get("end").asText()).isEqualTo("failed");
  }

  @Test
  void aDryRunSaysSo() throws IOException {
    Path report = temp.resolve("report.jsonl");
    Call.of("index", "--dry-run", posts(1), "--report", report, "--index", temp.resolve("index"));
    assertThat(lines(report).getLast().get("summary").get("end").asText()).isEqualTo("dry_run");
  }

  @Test
  void aReportThatCannotBeWrittenStopsTheRunBeforeItBegins() throws IOException {
    Path index = temp.resolve("index");
    Call call = Call.of("index", posts(1), "--index", index, "--report", temp);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).startsWith("report " + temp + " cannot be written: ");
    assertThat(index).doesNotExist();
  }
}
