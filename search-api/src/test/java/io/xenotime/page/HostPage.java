package io.xenotime.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of another site, on another origin, with the strictest policy that lets a search in. */
final class HostPage implements AutoCloseable {

  private final HttpServer server;
  private final String endpoint;
  private volatile String body = "";

  private HostPage(HttpServer server, String endpoint) {
    this.server = server;
    this.endpoint = endpoint;
  }

  /** Serves pages that load the search of the endpoint. */
  static HostPage of(String endpoint) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    HostPage page = new HostPage(server, endpoint);
    server.createContext("/", page::answer);
    server.start();
    return page;
  }

  /** Returns the address of the page with this in its body. */
  String with(String html) {
    body = html;
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    String html =
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>News</title>"
            + "<link rel=\"icon\" href=\"data:,\">"
            + "<script type=\"module\" src=\""
            + endpoint
            + "/embed.js\"></script></head><body><h1>News</h1>"
            + body
            + "</body></html>";
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange
        .getResponseHeaders()
        .add(
            "Content-Security-Policy",
            "default-src 'none'; img-src data:; "
                + Stream.of("script-src", "style-src", "connect-src")
                    .map(kind -> kind + " " + endpoint)
                    .collect(Collectors.joining("; ")));
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
