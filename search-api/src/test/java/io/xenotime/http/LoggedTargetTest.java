package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedTargetTest {

  @Test
  void keysAreLeftOut() {
    assertThat(LoggedTarget.of("/1/x?x-algolia-agent=a&q=1&X-Algolia-API-Key=secret"))
        .isEqualTo("/1/x?q=1");
    assertThat(LoggedTarget.of("/1/x?x-algolia-api-key=secret")).isEqualTo("/1/x");
  }

  @Test
  void allElseStays() {
    assertThat(LoggedTarget.of("/v1/search?q=a&regions=b")).isEqualTo("/v1/search?q=a&regions=b");
    assertThat(LoggedTarget.of("/health")).isEqualTo("/health");
  }
}
