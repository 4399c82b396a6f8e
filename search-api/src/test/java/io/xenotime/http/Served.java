package io.xenotime.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A server on a port of its own, and a client for it. */
public final class Served implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SearchServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Served(SearchServer server) {
    this.server = server;
  }

  static Served of(SearchEngine engine) {
    return of(engine, settings(SearchLimits.DEFAULT, 4, 4, Duration.ofSeconds(5)));
  }

  static Served of(SearchEngine engine, HttpSettings settings) {
    return of(engine, settings, List.of(), List.of());
  }

  /** With routes and watchers of the test. */
  public static Served of(SearchEngine engine, List<RouteGroup> more, List<Watcher> watchers) {
    return of(engine, settings(SearchLimits.DEFAULT, 4, 4, Duration.ofSeconds(5)), more, watchers);
  }

  private static Served of(
      SearchEngine engine, HttpSettings settings, List<RouteGroup> more, List<Watcher> watchers) {
    try {
      return new Served(SearchServer.start(engine, settings, more, watchers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static HttpSettings settings(SearchLimits limits, int searches, int waiting, Duration maxWait) {
    return new HttpSettings(
        "127.0.0.1",
        0,
        limits,
        searches,
        waiting,
        maxWait,
        Duration.ofSeconds(20),
        PublicAddress.AS_ASKED);
  }

  public HttpResponse<String> get(String address, String... headers) {
    return send("GET", address, headers);
  }

  HttpResponse<String> send(String method, String address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  JsonNode json(String address) {
    return json(get(address));
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + response.body(), e);
    }
  }

  /** Sends bytes as they are and returns all that comes back, for what no client would send. */
  String raw(byte[] request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      // A stopping server may leave a connection lying that the system took for it.
      socket.setSoTimeout(5_000);
      OutputStream out = socket.getOutputStream();
      out.write(request);
      out.flush();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks with this target in the request line, its characters one byte each. */
  String rawGet(String target, String... headers) {
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return raw(
        ("GET " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + more + "\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
  }

  int port() {
    return server.port();
  }

  void stopServer() {
    server.close();
  }

  @Override
  public void close() {
    // The client first: a server that stops waits a second for connections kept alive.
    client.close();
    server.close();
  }
}
