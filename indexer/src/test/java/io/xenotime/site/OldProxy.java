package io.xenotime.site;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy that wants to know who asks, and then finds nothing. */
final class OldProxy implements AutoCloseable {

  private final HttpServer server;
  private final List<String> requestLines = new CopyOnWriteArrayList<>();
  private final List<String> logins = new CopyOnWriteArrayList<>();

  OldProxy() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            requestLines.add(
                exchange.getRequestMethod()
                    + " "
                    + exchange.getRequestURI()
                    + " "
                    + exchange.getProtocol());
            String login = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
            if (login == null) {
              exchange.getResponseHeaders().set("Proxy-Authenticate", "Basic realm=\"proxy\"");
              exchange.sendResponseHeaders(407, -1);
            } else {
              logins.add(login);
              exchange.sendResponseHeaders(404, -1);
            }
          }
        });
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  List<String> requestLines() {
    return requestLines;
  }

  List<String> logins() {
    return logins;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
