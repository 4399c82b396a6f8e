package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void aDayIsWrittenAsADay() {
    assertThat(Moments.write(Instant.parse("2025-04-01T00:00:00Z"))).isEqualTo("2025-04-01");
    assertThat(Moments.write(Instant.parse("2025-04-01T00:00:01Z")))
        .isEqualTo("2025-04-01T00:00:01Z");
  }
}
