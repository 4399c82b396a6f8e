package io.xenotime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.thesaurus.ThesaurusReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixturesTest {

  private static final String ELEMENTS =
      """
      "elements": [
        {"symbol": "Nd", "name": "neodymium"},
        {"symbol": "Pr", "name": "praseodymium"},
        {"symbol": "Y", "name": "yttrium"}]\
      """;

  private static List<String> mixtures(String key, String... acronyms) throws IOException {
    List<String> entries =
        Arrays.stream(acronyms)
            .map(acronym -> "{\"short\": \"" + acronym + "\", \"long\": [\"long form\"]}")
            .toList();
    Thesaurus thesaurus =
        ThesaurusReader.read(
            "{" + ELEMENTS + ", \"acronyms\": [" + String.join(",", entries) + "]}", "test");
    return Mixtures.in(thesaurus).byElement().getOrDefault(key, List.of()).stream()
        .map(Entry::key)
        .toList();
  }

  @Test
  void anAcronymOfSymbolsIsMadeOfTheirElements() throws IOException {
    assertThat(mixtures("element/neodymium", "NdPr", "NdPrY")).hasSize(2);
    assertThat(mixtures("element/yttrium", "NdPr", "NdPrY")).containsExactly("acronym/ndpry");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nd", "NdFeB", "NdPrX", "xNdPr", "Nd-Pr", "NdPr2", "NDPR"})
  void anythingElseInItMakesItNoMixture(String acronym) throws IOException {
    assertThat(mixtures("element/neodymium", acronym)).isEmpty();
  }

  @Test
  void theBuiltInThesaurusHasNdPr() {
    assertThat(Vocabulary.of(Thesaurus.builtIn()).madeOf("element/praseodymium"))
        .extracting(Entry::name)
        .contains("NdPr");
  }
}
