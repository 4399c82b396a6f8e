package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.Expansion;
import io.xenotime.search.language.QueryLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewsWordsTest {

  private static final QueryLanguage LANGUAGE = new QueryLanguage(List.of("regions"));

  private static NewsWords in(String text) {
    return NewsWords.in(LANGUAGE.read(text).query());
  }

  @ParameterizedTest
  @CsvSource({
    "latest NdPr price, NdPr price",
    "Newest price, price",
    "price of recent latest magnets, price magnets",
    "recently -mines, -mines",
  })
  void wordsThatAskForNewsAreTakenOut(String text, String rest) {
    assertThat(in(text).any()).isTrue();
    assertThat(in(text).rest()).hasToString(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "latest",
        "latest newest",
        "price",
        "\"latest\" price",
        "title:latest price",
        "latest OR price",
        "price -latest",
        ""
      })
  void elsewhereTheyMeanThemselves(String text) {
    assertThat(in(text).any()).isFalse();
    assertThat(in(text).rest()).isEqualTo(LANGUAGE.read(text).query());
  }

  @Test
  void theyAreToldAsTyped() {
    assertThat(in("Latest price").expansions())
        .containsExactly(new Expansion("Latest", List.of("newer articles first")));
  }
}
