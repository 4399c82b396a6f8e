package io.xenotime.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers every request in the same wrong way, and remembers them. */
final class UnwellEngine implements AutoCloseable {

  /** A status at which it does not answer at all. */
  static final int SILENT = 0;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<String> requests = new CopyOnWriteArrayList<>();

  private UnwellEngine(HttpServer server) {
    this.server = server;
  }

  static UnwellEngine answering(int status, String body) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    UnwellEngine engine = new UnwellEngine(server);
    server.setExecutor(engine.threads);
    server.createContext("/", exchange -> engine.answer(exchange, status, body));
    server.start();
    return engine;
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    requests.add(exchange.getRequestURI() + "\n" + exchange.getRequestHeaders().entrySet());
    if (status == SILENT) {
      try {
        closed.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      exchange.close();
      return;
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  /** Returns each request so far: its target, and in the next line its headers. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdown();
  }
}
