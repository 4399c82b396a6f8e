package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080", "http://127.1.2.3:8080", "http://[::1]:8080"})
  void takesThisMachine(String url) throws IOException {
    assertThat(Loopback.address(URI.create(url)).getPort()).isEqualTo(8080);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://192.0.2.1", "http://10.0.0.1:80", "http://0.0.0.0:8080"})
  void refusesOtherMachines(String url) {
    assertThatThrownBy(() -> Loopback.address(URI.create(url)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("load may only go to a loopback address such as 127.0.0.1, got ");
  }

  @Test
  void refusesWhatIsNotPlainHttp() {
    assertThatThrownBy(() -> Loopback.address(URI.create("https://127.0.0.1/")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "url must be http://HOST:PORT of a server on this machine, got https://127.0.0.1/");
  }
}
