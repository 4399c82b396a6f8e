package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mag      | Magnets and magnetite | [Mag]nets and [mag]netite",
        "magnet p | Magnets: the price    | [Magnets]: the [p]rice",
        "bastnas  | Bastnäsite            | [Bastnäs]ite",
        "nd2      | Nd₂Fe₁₄B              | [Nd₂]Fe₁₄B",
        "us       | The U.S. and us       | The [U.S]. and [us]",
        "strasse  | Straße                | [Straße]",
        "strass   | Straße                | [Straße]",
        "china    | China’s grip          | [China]’s grip",
        "x        | China                 | China",
      })
  void marksWhatWasTyped(String typed, String label, String marked) {
    assertThat(shown(TypedWords.of(typed).orElseThrow().mark(label))).isEqualTo(marked);
  }

  @Test
  void marksTheWordThatWasMeant() {
    TypedWords typed = TypedWords.of("rare earht").orElseThrow().misspelled().orElseThrow();

    assertThat(shown(typed.mark("Rare Earths"))).isEqualTo("[Rare] [Earths]");
  }

  @ParameterizedTest
  @CsvSource({"abc", "1234", "nd2o3", "2.0", "a"})
  void shortWordsAndNumbersAreNoSlips(String typed) {
    assertThat(TypedWords.of(typed).orElseThrow().misspelled()).isEmpty();
  }

  @Test
  void signsAloneAreNoWords() {
    assertThat(TypedWords.of(" \"…\" ")).isEmpty();
  }

  private static String shown(Marked marked) {
    StringBuilder text = new StringBuilder(marked.text());
    for (Span span : marked.spans().reversed()) {
      text.insert(span.end(), ']').insert(span.start(), '[');
    }
    return text.toString();
  }
}
