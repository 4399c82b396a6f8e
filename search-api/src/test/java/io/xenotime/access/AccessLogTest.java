package io.xenotime.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.xenotime.http.Exchange;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {

  private static final Exchange ONE = AccessLineTest.exchange("/one", Optional.empty());

  @TempDir private Path folder;

  @Test
  void linesGoToAWriter() throws IOException {
    StringWriter text = new StringWriter();
    try (AccessLog log = AccessLog.on(new PrintWriter(text), true)) {
      log.answered(ONE);
    }
    assertThat(text.toString()).isEqualToNormalizingNewlines(AccessLine.of(ONE, true) + "\n");
  }

  @Test
  void linesGoToTheEndOfAFileAtOnce() throws IOException {
    Path file = Files.writeString(folder.resolve("a.log"), "before\n");
    try (AccessLog log = AccessLog.in(file, true)) {
      log.answered(ONE);
      assertThat(Files.readAllLines(file)).containsExactly("before", AccessLine.of(ONE, true));
    }
  }

  @Test
  void aFileThatWasMovedAwayIsBegunAnew() throws IOException {
    Path file = folder.resolve("a.log");
    Path moved = folder.resolve("a.log.1");
    try (LogFile log = LogFile.open(file)) {
      log.write("one");
      Files.move(file, moved);
      log.follow();
      log.write("two");
    }
    assertThat(moved).hasContent("one");
    assertThat(file).hasContent("two");
  }

  @Test
  void linesOfManyThreadsStayWhole() throws IOException {
    Path file = folder.resolve("a.log");
    try (LogFile log = LogFile.open(file);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      IntStream.range(0, 400).forEach(i -> threads.execute(() -> log.write("line " + i)));
    }
    List<String> lines = IntStream.range(0, 400).mapToObj(i -> "line " + i).toList();
    assertThat(Files.readAllLines(file)).containsExactlyInAnyOrderElementsOf(lines);
  }

  @Test
  void aFileThatCannotBeWrittenStopsTheStart() {
    assertThatIOException()
        .isThrownBy(() -> AccessLog.in(folder, true))
        .withMessage("access log must be a file that can be written, got " + folder);
  }
}
