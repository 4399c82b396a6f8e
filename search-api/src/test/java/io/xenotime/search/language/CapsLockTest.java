package io.xenotime.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapsLockTest {

  private static final QueryLanguage LANGUAGE = new QueryLanguage(List.of("regions"));

  @ParameterizedTest
  @CsvSource({
    "THE PRICE OF IRON, the price of iron",
    "WHO MINES IN 2026, who mines in 2026",
    "PRICE OF ND OR PR, price of nd or pr",
  })
  void aSentenceInCapitalsIsReadInSmallLetters(String typed, String released) {
    assertThat(CapsLock.released(typed)).isEqualTo(released);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ND OR PR",
        "LYC",
        "THE",
        "THE PRICE of IRON",
        "the price",
        "MP NOT ASX",
        "2026"
      })
  void codesAndOperatorsAreNoSentence(String typed) {
    assertThat(CapsLock.released(typed)).isEqualTo(typed);
  }

  @Test
  void whatIsReadOfASentenceHasNoOperators() {
    assertThat(LANGUAGE.read("THE PRICE OF ND OR PR").query()).hasToString("price nd pr");
  }

  @Test
  void whatIsLeftInCapitalsIsReadAsASentenceToo() {
    assertThat(LANGUAGE.read("THE US of").query()).hasToString("us");
    assertThat(LANGUAGE.read("THE US ban").query()).hasToString("THE US ban");
  }
}
