package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedQueryTest {

  @Test
  void keysAreLeftOut() {
    assertThat(LoggedQuery.of("x-algolia-agent=a&q=1&X-Algolia-API-Key=secret")).isEqualTo("q=1");
  }

  @Test
  void allElseStays() {
    assertThat(LoggedQuery.of("q=a&regions=b")).isEqualTo("q=a&regions=b");
    assertThat(LoggedQuery.of(null)).isEmpty();
  }
}
