package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What no well-behaved client sends, and what it gets; in the tables ~ ends a line, ^ is a bare CR,
 * | a NUL.
 */
class OddRequestsTest {

  private static final Served SERVED = Served.of(CannedEngine.ofTwo());

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  @ParameterizedTest
  @CsvSource({
    "TRACE /v1/search, 405",
    "CONNECT a:80, 501",
    "CONNECT /health, 400",
    "FOO /v1/search, 405",
    "get /health, 405",
    "OPTIONS *, 204",
    "OPTIONS /nowhere, 404",
    "HEAD /nowhere, 404",
    "GET *, 400",
    "GET health, 400"
  })
  void methods(String start, int status) {
    assertAnswer(start + " HTTP/1.1~Host: a", status);
  }

  @ParameterizedTest
  @CsvSource({
    "//health, 404",
    "/v1//search, 404",
    "/v1/search//, 404",
    "/Health, 404",
    "/health/, 200",
    "/v1/../health, 404",
    "/v1/%2e%2e/health, 404",
    "/../../etc/passwd, 400",
    "/%2e%2e/etc/passwd, 400",
    "/v1/posts/..%2f11, 400",
    "/v1/posts%2F11, 404",
    "/v1/posts/11%00, 400",
    "/v1/posts/11;x=y, 400",
    "/v1/posts/..;/health, 400",
    "/v1\\posts\\11, 400",
    "/v1/posts/%zz, 400",
    "/v1/posts/%ff, 400",
    "/v1/facets/%3Cscript%3E, 404",
    "http://evil.example/health, 400"
  })
  void paths(String target, int status) {
    assertAnswer("GET " + target + " HTTP/1.1~Host: a", status);
  }

  @ParameterizedTest
  @CsvSource({
    "Connection: close, 400",
    "Host:, 400",
    "Host: a~Host: b, 400",
    "Host: a b, 400",
    "Host: a:99999, 400",
    "Host: <script>, 400",
    "Host: a~NoColon, 400",
    "Host: a~X-A: b~ c, 400",
    "Host: a~X-A : b, 400",
    "Host: a~X-A: b|c, 400",
    "Host: a~X-A: b^X-B: c, 400",
    "Host: a~Expect: coffee, 417",
    "Host: a~Expect: 100-continue, 200",
    "Host: a~Range: bytes=0-1, 200",
    "Host: a~X-HTTP-Method-Override: DELETE, 200",
    "Host: a~Connection: Upgrade~Upgrade: websocket~Sec-WebSocket-Version: 13~Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==, 200"
  })
  void headers(String headers, int status) {
    assertAnswer("GET /health HTTP/1.1~" + headers, status);
  }

  @ParameterizedTest
  @CsvSource({
    "Transfer-Encoding: chunked~~3~abc~0~, 200",
    "Content-Length: 3~~abc, 200",
    "Content-Length: 3~Transfer-Encoding: chunked~~0~, 400",
    "Content-Length: 3~Content-Length: 4~~abc, 400",
    "Content-Length: -1, 400",
    "Content-Length: 9999999999999999999999, 400",
    "Transfer-Encoding: gzip, 400"
  })
  void bodies(String rest, int status) {
    assertAnswer("GET /health HTTP/1.1~Host: a~Connection: close~" + rest, status);
  }

  @ParameterizedTest
  @CsvSource({"HTTP/1.0, 200", "HTTP/1.2, 505", "HTTP/3.0, 505", "XTTP/1.1, 505"})
  void versions(String version, int status) {
    assertAnswer("GET /health " + version + "~Host: a", status);
  }

  @Test
  void theBodyOfARefusedRequestIsNotWaitedFor() {
    assertAnswer("POST /health HTTP/1.1~Host: a~Content-Length: 2000000~~abc", 405);
  }

  /** Holds the status, and that even such answers are named and tell nothing from inside. */
  private static void assertAnswer(String request, int status) {
    String close = request.contains("~~") ? "" : "~Connection: close";
    String answer =
        SERVED.raw(
            (request + close + "~~")
                .replace("~", "\r\n")
                .replace('^', '\r')
                .replace('|', '\u0000')
                .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status + " ")
        .contains("X-Request-Id: ", "X-Content-Type-Options: nosniff", "Cache-Control: no-store")
        .doesNotContain("Exception", "jetty", "Server: ", "Set-Cookie", "<script>");
  }
}
