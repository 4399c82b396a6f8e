package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.Expansion;
import io.xenotime.search.QueryReading;
import io.xenotime.search.QueryReading.Correction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTextTest {

  @Test
  void allThatWasDoneIsSaidInALineEach() {
    QueryReading reading =
        new QueryReading(
            "dysprosium gearbox",
            List.of(new Correction("dysprosim", "dysprosium")),
            List.of("gearbox", "mud"),
            List.of(
                new Expansion("dysprosium", List.of("Dy", "Dy2O3")),
                new Expansion("Lynas", List.of("a", "b", "c", "d", "e"))),
            List.of("dysprosium gearboxes"),
            List.of());
    assertThat(ReadingText.lines(reading))
        .containsExactly(
            "corrected: dysprosim -> dysprosium (undo: --fuzzy off)",
            "too few posts have all words, so these may be missing: gearbox, mud (--match all"
                + " refuses)",
            "also found as: dysprosium = Dy, Dy2O3; Lynas = a, b, c, d, …",
            "did you mean: dysprosium gearboxes");
  }

  @Test
  void ofATextTakenAsTypedNothingIsSaid() {
    assertThat(ReadingText.lines(QueryReading.plain("lynas", List.of()))).isEmpty();
  }
}
