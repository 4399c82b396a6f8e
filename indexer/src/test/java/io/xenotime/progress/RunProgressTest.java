package io.xenotime.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunProgressTest {

  private static RunProgress progress(long bytes, OptionalLong bytesInAll, Duration elapsed) {
    return RunProgress.ofBytes(12_000, bytes, bytesInAll, elapsed);
  }

  @Test
  void saysHowFarAndHowLong() {
    assertThat(progress(41, OptionalLong.of(100), Duration.ofMillis(8340)).line())
        .isEqualTo("12,000 posts, 1,439 posts/s, 41 %, about 12 s left");
  }

  @Test
  void saysWhatWasReadWhenTheEndIsUnknown() {
    assertThat(progress(4_560_000, OptionalLong.empty(), Duration.ofSeconds(4)).line())
        .isEqualTo("12,000 posts, 3,000 posts/s, 4.6 MB read");
  }

  @ParameterizedTest
  @CsvSource({"1, 1 s", "59, 59 s", "60, 1 min 0 s", "3599, 59 min 59 s", "3660, 1 h 1 min"})
  void saysTheTimeLeftAsPeopleDo(int seconds, String words) {
    assertThat(progress(50, OptionalLong.of(100), Duration.ofSeconds(seconds)).line())
        .endsWith("50 %, about " + words + " left");
  }

  @Test
  void claimsNothingBeforeTheFirstByte() {
    assertThat(RunProgress.ofBytes(0, 0, OptionalLong.of(100), Duration.ZERO).line())
        .isEqualTo("0 posts, 0 posts/s, 0 %");
  }

  @Test
  void aFileThatGrewMeanwhileIsNeverMoreThanWhole() {
    assertThat(progress(120, OptionalLong.of(100), Duration.ofSeconds(1)).line()).contains("100 %");
  }

  @Test
  void aLogGetsALineATime() {
    StringWriter log = new StringWriter();
    try (ProgressLines lines = new ProgressLines(new PrintWriter(log))) {
      lines.show(progress(41, OptionalLong.of(100), Duration.ofMillis(8340)));
    }
    assertThat(log.toString())
        .isEqualToIgnoringNewLines("12,000 posts, 1,439 posts/s, 41 %, about 12 s left");
  }

  @Test
  void aTerminalGetsABarWithTheRate() {
    StringWriter terminal = new StringWriter();
    try (TerminalBar bar =
        new TerminalBar(
            new PrintWriter(terminal),
            "indexing",
            RunProgress.Unit.BYTES,
            OptionalLong.of(4_000_000))) {
      bar.show(progress(2_000_000, OptionalLong.of(4_000_000), Duration.ofSeconds(4)));
    }
    assertThat(terminal.toString())
        .contains("\rindexing")
        .contains("50%")
        .contains("3,000 posts/s");
  }

  @Test
  void postsCanBeCountedInsteadOfBytes() {
    StringWriter terminal = new StringWriter();
    RunProgress progress = RunProgress.ofPosts(500, OptionalLong.of(1000), Duration.ofSeconds(10));
    try (TerminalBar bar =
        new TerminalBar(
            new PrintWriter(terminal), "fetching", RunProgress.Unit.POSTS, OptionalLong.of(1000))) {
      bar.show(progress);
    }
    assertThat(terminal.toString()).contains("\rfetching").contains("500/1000 posts");
    assertThat(progress.line()).isEqualTo("500 posts, 50 posts/s, 50 %, about 10 s left");
    assertThat(RunProgress.ofPosts(500, OptionalLong.empty(), Duration.ofSeconds(10)).line())
        .isEqualTo("500 posts, 50 posts/s");
  }
}
