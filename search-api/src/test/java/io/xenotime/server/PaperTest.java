package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Help.Ansi.Style;

class PaperTest {

  private static final Paper PLAIN = new Paper(12, false);
  private static final Paper COLOURED = new Paper(12, true);

  @Test
  void linesBreakBetweenWords() {
    assertThat(PLAIN.lines("rare earth prices", 2)).containsExactly("  rare earth", "  prices");
    assertThat(PLAIN.lines("exactly ten", 2)).containsExactly("  exactly", "  ten");
    assertThat(PLAIN.lines("exact ten!", 2)).containsExactly("  exact ten!");
  }

  @Test
  void aWordLongerThanALineIsCut() {
    assertThat(PLAIN.lines("0123456789abcdef gh", 0)).containsExactly("0123456789ab", "cdef gh");
  }

  @Test
  void noTextIsNoLine() {
    assertThat(PLAIN.lines("", 2)).isEmpty();
  }

  @Test
  void aMatchMayGoOverTheEndOfALine() {
    Marked text = new Marked("rare earth prices", List.of(new Span(5, 17)));
    assertThat(COLOURED.lines(text, 0))
        .containsExactly(
            "rare \u001b[33mearth\u001b[0m\u001b[0m", "\u001b[33mprices\u001b[0m\u001b[0m");
  }

  @Test
  void aStyleGoesOnBehindAMatch() {
    Marked text = new Marked("a b c", List.of(new Span(2, 3)));
    assertThat(COLOURED.lines(text, 0, Style.bold))
        .containsExactly("\u001b[1ma \u001b[33mb\u001b[0m\u001b[1m c\u001b[0m");
  }

  @ParameterizedTest
  @CsvSource({"'', 80", "40, 80", "80, 80", "95, 95", "100, 100", "300, 100", "wide, 80"})
  void theWidthIsTheTerminalsWithinReason(String columns, int width) {
    assertThat(Paper.of(Map.of("COLUMNS", columns), false).width()).isEqualTo(width);
  }
}
