package io.xenotime.feeds;

import io.xenotime.http.CannedEngine;
import io.xenotime.http.HttpSettings;
import io.xenotime.http.PublicAddress;
import io.xenotime.http.SearchServer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A server that hands searches on as documents, on a port of its own, and a client for it. */
final class ServedFeeds implements AutoCloseable {

  /** What addresses begin with unless a test wants something else. */
  static final PublicAddress ADDRESS = new PublicAddress(Optional.of("https://find.example/x"));

  private final SearchServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServedFeeds(SearchServer server) {
    this.server = server;
  }

  static ServedFeeds ofTwo() {
    return of(CannedEngine.ofTwo());
  }

  static ServedFeeds of(SearchEngine engine) {
    return of(engine, ADDRESS, 1);
  }

  static ServedFeeds of(SearchEngine engine, PublicAddress address, int maxExports) {
    return of(engine, address, new FeedRoutes(maxExports));
  }

  /** With one export at once, whose reader may take nothing for so long. */
  static ServedFeeds of(SearchEngine engine, Duration patience) {
    return of(engine, ADDRESS, new FeedRoutes(1, patience));
  }

  private static ServedFeeds of(SearchEngine engine, PublicAddress address, FeedRoutes routes) {
    HttpSettings http =
        new HttpSettings(
            "127.0.0.1",
            0,
            SearchLimits.DEFAULT,
            4,
            4,
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            address);
    try {
      return new ServedFeeds(SearchServer.start(engine, http, List.of(routes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> get(String address, String... headers) {
    return send("GET", BodyHandlers.ofString(), address, headers);
  }

  String body(String address) {
    return get(address).body();
  }

  HttpResponse<String> head(String address, String... headers) {
    return send("HEAD", BodyHandlers.ofString(), address, headers);
  }

  HttpResponse<InputStream> stream(String address, String... headers) {
    return send("GET", BodyHandlers.ofInputStream(), address, headers);
  }

  private <T> HttpResponse<T> send(
      String method, BodyHandler<T> handler, String address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Asks with this header {@code Host} and returns all that comes back. */
  String rawGet(String target, String host) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(5_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    // The client first: a server that stops waits a second for connections kept alive.
    client.close();
    server.close();
  }
}
