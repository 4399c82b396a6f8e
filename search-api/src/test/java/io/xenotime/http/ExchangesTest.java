package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangesTest {

  private final Remembered seen = new Remembered();
  private final CannedEngine engine = CannedEngine.ofTwo();
  private final Served served = Served.of(engine, List.of(), List.of(seen));

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void anExchangeIsToldWhole() {
    HttpResponse<String> response =
        served.get("/v1/posts/11?x=%22", "User-Agent", "a test", "Referer", "https://a.example/");
    Exchange exchange = seen.next();
    assertThat(exchange.caller()).isEqualTo("127.0.0.1");
    assertThat(exchange.method()).isEqualTo("GET");
    assertThat(exchange.target()).isEqualTo("/v1/posts/11?x=%22");
    assertThat(exchange.protocol()).isEqualTo("HTTP/1.1");
    assertThat(exchange.route()).contains("/v1/posts/{id}");
    assertThat(exchange.status()).isEqualTo(200);
    assertThat(exchange.bytes()).isEqualTo(response.body().getBytes(StandardCharsets.UTF_8).length);
    assertThat(exchange.agent()).contains("a test");
    assertThat(exchange.referrer()).contains("https://a.example/");
    assertThat(response.headers().firstValue("X-Request-Id")).contains(exchange.id());
    assertThat(exchange.took()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /nowhere, 404, ",
    "PUT, /v1/search, 405, ",
    "HEAD, /v1/search, 200, /v1/search",
    "OPTIONS, /v1/search, 204, /v1/search",
    "GET, /v1/search?page=0, 400, /v1/search"
  })
  void whatIsRefusedIsToldToo(String method, String address, int status, String route) {
    served.send(method, address);
    Exchange exchange = seen.next();
    assertThat(exchange.status()).isEqualTo(status);
    assertThat(exchange.method()).isEqualTo(method);
    assertThat(exchange.route()).isEqualTo(Optional.ofNullable(route));
  }

  @Test
  void whatCannotBeReadIsToldToo() {
    String answer = served.rawGet("/health?x=" + "a".repeat(SearchServer.MAX_HEAD_BYTES));
    Exchange exchange = seen.next();
    assertThat(exchange.status()).isEqualTo(414);
    assertThat(exchange.route()).isEmpty();
    assertThat(answer).contains("X-Request-Id: " + exchange.id());
  }

  @Test
  void ourFailureIsNamedByTheRequest() {
    engine.answer(request -> {
      throw new IllegalStateException("secret");
    });
    HttpResponse<String> response = served.get("/v1/search", "X-Request-Id", "my.own-id_1");
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.headers().firstValue("X-Request-Id")).contains("my.own-id_1");
    assertThat(Served.json(response).get("instance").asText())
        .isEqualTo("urn:xenotime:request:my.own-id_1");
    assertThat(seen.next().id()).isEqualTo("my.own-id_1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "a\"b", "ä", "a/b", "urn:x"})
  void aNameThatCouldForgeALogIsReplaced(String given) {
    assertThat(served.rawGet("/health", "X-Request-Id: " + given))
        .containsPattern("X-Request-Id: [0-9a-f]{16}\r\n");
  }

  @Test
  void aNameMayBeSixtyFourCharactersAndNoMore() {
    assertThat(RequestId.of(Optional.of("a".repeat(64)))).isEqualTo("a".repeat(64));
    assertThat(RequestId.of(Optional.of("a".repeat(65)))).matches("[0-9a-f]{16}");
    assertThat(RequestId.of(Optional.of(""))).matches("[0-9a-f]{16}");
    assertThat(RequestId.of(Optional.empty())).matches("[0-9a-f]{16}");
  }

  @Test
  void searchesAreToldAndOthersAreNot() {
    served.get("/v1/search?q=a");
    served.get("/v1/posts/11");
    served.get("/health");
    assertThat(seen.searched()).isEqualTo(1);
    assertThat(seen.turnedAway()).isZero();
  }
}
