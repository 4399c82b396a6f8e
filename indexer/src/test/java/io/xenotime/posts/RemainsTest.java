package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemainsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "©!-- /wp:paragraph -->",
        "<!-- wp:paragraph -->",
        "!-- wp:heading {\"level\":3,\"style\":{\"a\":1}} --",
        "<!– /wp:list –>",
        "[gallery ids=\"1,2\"]",
        "[toc]",
        "[embed]https://video.example/1[/embed]",
        "[vc_row][/vc_row]",
        "[some_plugin id=”7″ size='a']",
        "[caption id=\"a\" width=\"3\"] [/caption]"
      })
  void whatPluginsLeftGoes(String remains) {
    assertThat(Remains.of(remains).cleared("One " + remains + " two")).isEqualTo("One two");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[caption id=\"x\"]A mine[/caption]~A mine",
        "[vc_column_text]Text[/vc_column_text]~Text",
        "the study (opens in a new tab) says~the study says"
      })
  void whatTheyHoldStays(String text, String cleared) {
    assertThat(Remains.of(text).cleared(text)).isEqualTo(cleared);
  }

  @Test
  void longRemainsOverflowNothing() {
    String braces = "!-- wp:a {" + "{}".repeat(100_000) + "} --";
    assertThat(Remains.of(braces).cleared(braces)).isNotEmpty();
    String attributes = "[gallery " + "a=1 ".repeat(100_000) + "]";
    assertThat(Remains.of(attributes).cleared(attributes)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "they [sic] said [1] that [the company] would [...] pay [emphasis added]",
        "[CONFÉRENCE ANNULÉE]",
        "[[gallery]] shows a gallery",
        "code of conduct [code of conduct]",
        "a < b and b > c! -- wp: none"
      })
  void whatWritersWroteStays(String text) {
    assertThat(Remains.of(text).cleared(text)).isEqualTo(text);
  }
}
