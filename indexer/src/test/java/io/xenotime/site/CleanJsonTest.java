package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanJsonTest {

  private static Optional<CleanJson> clean(String body) {
    return CleanJson.of(body.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "[{\"a\":[1,2]}]", "{\"a\":{\"b\":\"}{\"}}", " \n[1]\n"})
  void jsonAloneStaysAsItIs(String body) {
    CleanJson clean = clean(body).orElseThrow();
    assertThat(clean.before()).isEmpty();
    assertThat(new String(clean.json(), StandardCharsets.UTF_8).strip()).isEqualTo(body.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Warning: array[0] {closure}() [] ",
        "<br />\n<b>Notice</b>: x in <b>[internal function]</b>\n",
        "[24-Nov-2026] PHP Warning: x\n",
        "\uFEFF"
      })
  void textBeforeIsCut(String before) {
    CleanJson clean = clean(before + "[{\"id\":1}]").orElseThrow();
    assertThat(new String(clean.json(), StandardCharsets.UTF_8)).isEqualTo("[{\"id\":1}]");
    assertThat(clean.before()).isEqualTo(before.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "<html>[x]</html>",
        "[{\"id\":1,\"regions\":[{\"id\":7}]",
        "Warning: x\n[{\"id\":1},{\"id\":2}",
        "[{\"id\":1}] and more",
        "[1,]",
        "\"text\"",
        "12"
      })
  void whatEndsWithoutAWholeValueIsNone(String body) {
    assertThat(clean(body)).isEmpty();
  }

  @Test
  void jsonThatIsTooDeepIsNone() {
    assertThat(clean("[".repeat(100) + "]".repeat(100))).isPresent();
    assertThat(clean("x" + "[".repeat(50_000) + "]".repeat(50_000))).isEmpty();
  }
}
