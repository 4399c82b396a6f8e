package io.xenotime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.Kind;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.thesaurus.ThesaurusReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  private static final Vocabulary BUILT_IN = Vocabulary.of(Thesaurus.builtIn());

  private static List<String> called(Kind kind, String name) {
    return BUILT_IN.called(kind, name).stream().map(Entry::slug).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"lynas-rare-earths", "Lynas", "lynas", "LYC", "ASX:LYC", "lynas corporation"})
  void anEntryIsCalledByNameSlugOrAnyForm(String name) {
    assertThat(called(Kind.COMPANY, name)).containsExactly("lynas-rare-earths");
  }

  @Test
  void aCallIsForOneKind() {
    assertThat(called(Kind.PLACE, "La Rochelle")).containsExactly("la-rochelle");
    assertThat(called(Kind.PROJECT, "La Rochelle")).containsExactly("la-rochelle");
    assertThat(called(Kind.COMPANY, "La Rochelle")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "–", "Lynas Rare", "nobody", "Lynas Rare Earths Limited Corp"})
  void whatNoEntryIsCalledFindsNone(String name) {
    assertThat(called(Kind.COMPANY, name)).isEmpty();
  }

  @Test
  void knowsItsEntriesByTheirKeys() {
    assertThat(BUILT_IN.entry("element/neodymium").map(Entry::name)).contains("neodymium");
    assertThat(BUILT_IN.entry("element/unobtainium")).isEmpty();
    assertThat(BUILT_IN.entries()).isEqualTo(Thesaurus.builtIn().entries());
  }

  @Test
  void knowsHowManyWordsTheLongestFormHas() throws IOException {
    Thesaurus thesaurus = ThesaurusReader.read("{\"places\": [{\"name\": \"A B-C:D\"}]}", "test");
    assertThat(Vocabulary.of(thesaurus).longestForm()).isEqualTo(4);
    assertThat(Vocabulary.NONE.longestForm()).isEqualTo(1);
  }

  @Test
  void nothingIsFoundInNone() {
    assertThat(Vocabulary.NONE.isEmpty()).isTrue();
    assertThat(BUILT_IN.isEmpty()).isFalse();
    assertThat(Vocabulary.NONE.called(Kind.ELEMENT, "neodymium")).isEmpty();
  }
}
