package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTotalTest {

  @Test
  void findsTheTotalBehindOtherThings() {
    assertThat(
            AnswerTotal.of(
                bytes(
                    "{\"query\":{\"value\":3,\"a\":[1,{\"total\":9}]},\"total\":{\"relation\":\"eq\","
                        + "\"value\":42},\"hits\":[")))
        .hasValue(42);
  }

  @Test
  void countsSuggestions() {
    assertThat(AnswerTotal.of(bytes("{\"query\":{},\"suggestions\":[{\"a\":[1]},{}],\"x\":[")))
        .hasValue(2);
    assertThat(AnswerTotal.of(bytes("{\"suggestions\":[]}"))).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"total\":7}",
        "{\"total\":{}}",
        "not JSON",
        "{\"total\":{\"val",
        "{\"suggestions\":[{}"
      })
  void saysWhenThereIsNone(String body) {
    assertThat(AnswerTotal.of(bytes(body))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
