package io.xenotime.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedPagesTest {

  private static final String PAGE = "<rss/>";

  private final AtomicInteger asked = new AtomicInteger();
  private volatile int failures;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          boolean there = exchange.getRequestURI().getPath().equals("/feed/");
          int status = !there ? 404 : failures-- > 0 ? 503 : 200;
          byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Test
  void aPageComesOrIsSaidNotToBeThere() throws IOException {
    try (FeedPages pages = new FeedPages(Map.of(), new FakePause())) {
      try (InputStream page = pages.page(address("/feed/")).orElseThrow()) {
        assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(PAGE);
      }
      assertThat(pages.page(address("/other/"))).isEmpty();
    }
  }

  @Test
  void aBusySiteIsAskedAgain() throws IOException {
    failures = 2;
    try (FeedPages pages = new FeedPages(Map.of(), new FakePause())) {
      assertThat(pages.page(address("/feed/"))).isPresent();
    }
    assertThat(asked).hasValue(3);
  }

  @Test
  void aProxyThatCannotBeReadIsSaidWhenItIsWanted() {
    try (FeedPages pages = new FeedPages(Map.of("http_proxy", "ftp://x"), new FakePause())) {
      assertThatThrownBy(() -> pages.page(address("/feed/")))
          .isInstanceOf(SiteFailure.class)
          .hasMessage("http_proxy must be like http://host:port, got the scheme ftp");
    }
  }
}
