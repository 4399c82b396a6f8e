package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  private final SearchEngine engine = CannedEngine.ofTwo();
  private Optional<SearchServer> server = Optional.empty();

  @AfterEach
  void stop() {
    server.ifPresent(SearchServer::close);
  }

  @ParameterizedTest
  @CsvSource({
    "news.example, http://news.example",
    "News.Example:8080, http://news.example:8080",
    "127.0.0.1:1, http://127.0.0.1:1",
    "[::1]:80, http://[::1]:80"
  })
  void itIsTheHostThatWasAsked(String host, String address) throws IOException {
    assertThat(asked(PublicAddress.AS_ASKED, host)).endsWith("\r\n\r\n" + address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\"><script>alert(1)</script>",
        "evil.example/path?x=",
        "user@evil.example",
        "news example",
        "news,example",
        "-news.example",
        "news:b",
        "[::1",
        "{news}"
      })
  void aHostThatIsNoneIsNotRepeated(String host) throws IOException {
    String answer = asked(PublicAddress.AS_ASKED, host);
    // Jetty refuses most of them by itself.
    assertThat(answer)
        .satisfiesAnyOf(
            refused -> assertThat(refused).startsWith("HTTP/1.1 400"),
            local -> assertThat(local).contains("\r\n\r\nhttp://127.0.0.1:"))
        .doesNotContain(host);
  }

  @Test
  void whatIsConfiguredCountsMoreThanTheHost() throws IOException {
    PublicAddress configured = PublicAddress.read("https://news.example/search/").orElseThrow();
    assertThat(asked(configured, "evil.example")).endsWith("\r\n\r\nhttps://news.example/search");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "news.example",
        "ftp://news.example",
        "https://",
        "https:///a",
        "https://user@news.example",
        "https://news.example?a=b",
        "https://news.example#a",
        "https://news.example/a%22b",
        "https://news.example/<b>",
        "javascript:alert(1)"
      })
  void whatIsNoRootOfAServerIsRefused(String text) {
    assertThat(PublicAddress.read(text)).isEmpty();
  }

  private String asked(PublicAddress address, String host) throws IOException {
    HttpSettings settings =
        new HttpSettings(
            "127.0.0.1",
            0,
            SearchLimits.DEFAULT,
            1,
            1,
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            address);
    RouteGroup echo =
        door -> List.of(Route.get("/where", ctx -> ctx.result(door.publicAddress(ctx))));
    server = Optional.of(SearchServer.start(engine, settings, List.of(echo)));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.get().port())) {
      socket
          .getOutputStream()
          .write(
              ("GET /where HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
