package io.xenotime.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  private static final String SENTENCE =
      "the mine in the north said \"no - never\" to a sale, but why (and when) is not known";

  private static final QueryLanguage LANGUAGE = new QueryLanguage(List.of("regions"));

  @Test
  void aLongSentenceHasNoSigns() {
    Warnings warnings = new Warnings();
    assertThat(Prose.withoutSigns(SENTENCE, warnings)).doesNotContain("\"", " - ", "(", ")");
    assertThat(warnings.sentences())
        .containsExactly("a long sentence was read as words alone, without operators");
  }

  @Test
  void aHyphenInAWordIsNoSign() {
    assertThat(Prose.withoutSigns(SENTENCE + " of rare-earth -mines", new Warnings()))
        .endsWith("rare-earth  mines");
  }

  @Test
  void operatorsAreWordsOfASentenceThatNobodyWants() {
    assertThat(LANGUAGE.read(SENTENCE + " OR NOT").query())
        .hasToString("mine north said never sale known");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the mine (in the north) is closed",
        "one two three four five six seven eight nine ten eleven -twelve \"thirteen\"",
        "title:x the mine in the north said -no to a sale for the whole of it",
        "x \"the mine in the north said no to a sale for the whole of it\""
      })
  void whatIsShortOrNamesAFieldOrIsQuotedIsNoSentence(String text) {
    Warnings warnings = new Warnings();
    assertThat(Prose.withoutSigns(text, warnings)).isEqualTo(text);
    assertThat(warnings.sentences()).isEmpty();
  }

  @Test
  void aSentenceWithoutSignsNeedsNoWarning() {
    String plain = "the mine in the north said no to a sale for the whole of it";
    assertThat(LANGUAGE.read(plain).warnings()).isEmpty();
  }

  @Test
  void whatOnlyTheCanonicalFormShowsToBeASentenceIsReadAsOne() {
    String joined = "(the OR\"the\"OR\"x\"OR of)(a b c d e f g h -j)";
    TextQuery query = LANGUAGE.read(joined).query();
    assertThat(LANGUAGE.read(query.toString()).query()).isEqualTo(query);
  }
}
