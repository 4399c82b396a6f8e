package io.xenotime.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeSpanTest {

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-01-01T00:00:00Z",
    "2025-04, 2025-04-01T00:00:00Z",
    "2024-02-29, 2024-02-29T00:00:00Z",
    "2025-04-01T12:30, 2025-04-01T12:30:00Z",
    "2025-04-01T12:30:15, 2025-04-01T12:30:15Z",
    "2025-04-01T12:30:15.25, 2025-04-01T12:30:15.250Z",
    "2025-04-01T12:30:15Z, 2025-04-01T12:30:15Z",
    "2025-04-01T12:30:15+08:00, 2025-04-01T04:30:15Z",
    "2025-04-01T12:30:15 08:00, 2025-04-01T04:30:15Z",
    "2025-04-01T00:00-0330, 2025-04-01T03:30:00Z"
  })
  void aSpanBeginsWhereWhatIsNamedBegins(String text, Instant moment) {
    assertThat(TimeSpan.read(text).map(TimeSpan::from)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25",
        "2025-4",
        "2025-13",
        "2025-02-29",
        "2025-04-31",
        "2025-04-01T24:00",
        "2025-04-01T12",
        "2025-04-01T12:30+25:00",
        "yesterday",
        "2025-04-01 12:30",
        "20250401",
        "0000-01-01T00:00+08:00",
        "٢٠٢٥"
      })
  void whatNamesNoSpanIsNone(String text) {
    assertThat(TimeSpan.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2026-01-01T00:00:00Z, 2025",
    "2025-12, 2026-01-01T00:00:00Z, 2025-12",
    "2024-02, 2024-03-01T00:00:00Z, 2024-02",
    "2024-02-29, 2024-03-01T00:00:00Z, 2024-02-29",
    "2025-04-01T12:30, 2025-04-01T12:31:00Z, 2025-04-01T12:30Z",
    "2025-04-01T12:30:00Z, 2025-04-01T12:30:01Z, 2025-04-01T12:30:00Z",
    "2025-04-01T12:30:15.000+08:00, 2025-04-01T04:30:16Z, 2025-04-01T04:30:15Z",
    "2025-04-01T12:30:15.25, 2025-04-01T12:30:15.250000001Z, 2025-04-01T12:30:15.250Z",
    "9999, +10000-01-01T00:00:00Z, 9999",
    "0000, 0001-01-01T00:00:00Z, 0000"
  })
  void aSpanEndsBeforeTheNextAndSaysItsName(String text, Instant until, String name) {
    TimeSpan span = TimeSpan.read(text).orElseThrow();

    assertThat(span.until()).isEqualTo(until);
    assertThat(span).hasToString(name);
    assertThat(TimeSpan.read(name)).contains(span);
  }
}
