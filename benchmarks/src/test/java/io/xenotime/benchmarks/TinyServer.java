package io.xenotime.benchmarks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An HTTP server on a free port of this machine that answers what a test says. */
final class TinyServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param body text
   * @param chunked whether its length is not told before
   */
  record Reply(int status, String body, boolean chunked) {

    static Reply total(long total) {
      return new Reply(200, "{\"total\":{\"value\":" + total + "}}", false);
    }
  }

  /** Starts with what answers a path and query. */
  TinyServer(Function<String, Reply> replies) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 16);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, replies));
    server.start();
  }

  private static void answer(HttpExchange exchange, Function<String, Reply> replies) {
    try (exchange) {
      Reply reply = replies.apply(exchange.getRequestURI().toString());
      byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(reply.status(), reply.chunked() ? 0 : body.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InetSocketAddress address() {
    return server.getAddress();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
