package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.xenotime.search.InvalidSearch;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {

  @Test
  void namesAndValuesAreDecodedInOrder() {
    assertThat(QueryString.read("q=rare+earth%20Nd%E2%82%82&regions=a&regions=b&&flag&=x"))
        .isEqualTo(
            Map.of(
                "q", List.of("rare earth Nd₂"),
                "regions", List.of("a", "b"),
                "flag", List.of(""),
                "", List.of("x")));
  }

  @Test
  void anEqualsSignMayStandInAValue() {
    assertThat(QueryString.read("q=a=b")).isEqualTo(Map.of("q", List.of("a=b")));
  }

  @Test
  void lettersThatCameUnencodedAreRead() {
    assertThat(QueryString.read("q=bastnäsite")).isEqualTo(Map.of("q", List.of("bastnäsite")));
  }

  @Test
  void nothingIsNoParameter() {
    assertThat(QueryString.read("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "q=%",
        "q=%2",
        "q=%zz",
        "q=%-1",
        "q=%ff",
        "q=%c3",
        "q=%ed%a0%80",
        "%ff=x",
        "q=\ufffd"
      })
  void whatIsNotPercentEncodedUtf8IsRefused(String raw) {
    assertThatExceptionOfType(InvalidSearch.class).isThrownBy(() -> QueryString.read(raw));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "a b", "ä&=?#+%", "日本", "\"'<>", "a,b:c*", "𝒳 ok"})
  void whatIsEncodedReadsTheSameAgain(String text) {
    String encoded = QueryString.encode(text);
    assertThat(encoded).matches("[A-Za-z0-9%+._~,:*-]*");
    assertThat(QueryString.read("q=" + encoded).get("q")).containsExactly(text);
  }
}
