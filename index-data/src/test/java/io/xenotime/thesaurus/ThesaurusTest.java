package io.xenotime.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ThesaurusTest {

  private static Thesaurus places(String... names) throws IOException {
    StringBuilder json = new StringBuilder("{\"places\": [");
    for (String name : names) {
      json.append(json.toString().endsWith("[") ? "" : ",");
      json.append("{\"name\": \"").append(name).append("\"}");
    }
    return ThesaurusReader.read(json.append("]}").toString(), "test");
  }

  @Test
  void comesBackFromItsText() throws IOException {
    Thesaurus builtIn = Thesaurus.builtIn();
    assertThat(Thesaurus.decode(builtIn.encode())).isEqualTo(builtIn);
    assertThat(Thesaurus.decode(Thesaurus.NONE.encode())).isEqualTo(Thesaurus.NONE);
  }

  @Test
  void anyOtherTextIsRefused() {
    assertThatThrownBy(() -> Thesaurus.decode("none")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Thesaurus.decode("{\"entries\": [{}]}"))
        .isInstanceOf(IOException.class);
  }

  @Test
  void anExtensionAddsEntriesAndItsOwnStand() throws IOException {
    Thesaurus extended = places("Kiruna", "Norra Kärr").extendedBy(places("Norra Karr", "Söderby"));
    assertThat(extended.entries())
        .extracting(Entry::name)
        .containsExactly("Kiruna", "Norra Karr", "Söderby");
  }

  @Test
  void anExtensionByNothingChangesNothing() throws IOException {
    Thesaurus places = places("Kiruna");
    assertThat(places.extendedBy(Thesaurus.NONE)).isEqualTo(places);
    assertThat(Thesaurus.NONE.extendedBy(places)).isEqualTo(places);
  }
}
