package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {

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
  void aMomentIsTheStartOfWhatIsNamed(String text, Instant moment) {
    assertThat(Moments.read(text)).contains(moment);
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
        "٢٠٢٥"
      })
  void whatIsNoMomentIsNone(String text) {
    assertThat(Moments.read(text)).isEmpty();
  }

  @Test
  void aDayIsWrittenAsADay() {
    assertThat(Moments.write(Instant.parse("2025-04-01T00:00:00Z"))).isEqualTo("2025-04-01");
    assertThat(Moments.write(Instant.parse("2025-04-01T00:00:01Z")))
        .isEqualTo("2025-04-01T00:00:01Z");
  }
}
