package io.xenotime.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

  private static final List<String> KNOWN = List.of("q", "regions", "per_page", "page", "sort");

  @ParameterizedTest
  @CsvSource({
    "reginos, regions",
    "region, regions",
    "REGIONS, regions",
    "per-page, per_page",
    "perpage, per_page",
    "pgae, page",
    "srot, sort"
  })
  void aSlipIsRecognised(String typed, String meant) {
    assertThat(NearName.of(typed, KNOWN)).contains(meant);
  }

  @Test
  void whatIsFarFromEverythingIsNoSlip() {
    assertThat(NearName.of("utm_source", KNOWN)).isEqualTo(Optional.empty());
    assertThat(NearName.of("x", KNOWN)).isEqualTo(Optional.empty());
    assertThat(NearName.of("regions".repeat(1000), KNOWN)).isEqualTo(Optional.empty());
  }
}
