package io.xenotime.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.http.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessLineTest {

  @Test
  void itIsTheCombinedFormatWithIdAndMicroseconds() {
    assertThat(AccessLine.of(exchange("/v1/search?q=a", Optional.of("curl/8.5.0")), true))
        .isEqualTo(
            "192.0.2.7 - - [03/Sep/2026:04:05:06 +0000] \"GET /v1/search?q=a HTTP/1.1\" 200 4711"
                + " \"-\" \"curl/8.5.0\" 0123456789abcdef 12345");
  }

  @Test
  void theAddressCanBeLeftOut() {
    assertThat(AccessLine.of(exchange("/", Optional.empty()), false)).startsWith("- - - [03/Sep/");
  }

  @Test
  void nobodyCanForgeALineOrAField() {
    String line =
        AccessLine.of(
            exchange("/x\n1.2.3.4 - - \"", Optional.of("a\" 200 \\\r\n\u0000\u007fä")), true);
    assertThat(line)
        .contains("\"GET /x\\x0a1.2.3.4 - - \\\" HTTP/1.1\"")
        .contains("\"a\\\" 200 \\\\\\x0d\\x0a\\x00\\x7f\\xc3\\xa4\"");
    assertThat(line.chars()).allMatch(letter -> letter >= ' ' && letter < 0x7f);
  }

  static Exchange exchange(String target, Optional<String> agent) {
    return new Exchange(
        Instant.parse("2026-09-03T04:05:06Z"),
        Duration.ofNanos(12_345_678),
        "192.0.2.7",
        "GET",
        target,
        "HTTP/1.1",
        Optional.of("/v1/search"),
        200,
        4711,
        Optional.empty(),
        agent,
        "0123456789abcdef");
  }
}
