package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedPackingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gzip | true",
        "GZIP | true",
        "x-gzip | true",
        "gzip;q=1.0 | true",
        "gzip;q=1.000 | true",
        "gzip ; Q=0.001 | true",
        "deflate, gzip;q=1.0, *;q=0.5 | true",
        "br;q=1.0, gzip;q=0.8, *;q=0.1 | true",
        "* | true",
        "identity, * | true",
        "gzip, identity | true",
        "gzip;q=0 | false",
        "gzip;q=0.000, * | false",
        "*;q=0 | false",
        "gzip;q=0.5, identity | false",
        "*;q=0.5, identity;q=0.6 | false",
        "identity | false",
        "br, deflate | false",
        "gzip;q=2 | false",
        "gzip;q=x, br | false",
        "gzip;level=9 | false",
        "gzipped | false",
        "',;,' | false",
        "'' | false"
      })
  void weightsDecide(String header, boolean wantsGzip) {
    assertThat(AcceptedPacking.read(List.of(header)).wantsGzip()).isEqualTo(wantsGzip);
  }

  @Test
  void aHeaderMayComeTwice() {
    assertThat(AcceptedPacking.read(List.of("br", "gzip;q=0.1")).wantsGzip()).isTrue();
    assertThat(AcceptedPacking.read(List.of("*", "gzip;q=0")).wantsGzip()).isFalse();
  }

  @Test
  void whoSaysNothingGetsAnswersAsTheyAre() {
    assertThat(AcceptedPacking.read(List.of()).wantsGzip()).isFalse();
  }
}
