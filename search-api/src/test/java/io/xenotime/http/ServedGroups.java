package io.xenotime.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A server with further groups of routes, on a port of its own, and a client for it. */
public final class ServedGroups implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SearchServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServedGroups(SearchServer server) {
    this.server = server;
  }

  /** Serves the groups beside the search API, told that callers reach it at this address. */
  public static ServedGroups of(SearchEngine engine, String publicUrl, RouteGroup... groups) {
    HttpSettings settings =
        new HttpSettings(
            "127.0.0.1",
            0,
            SearchLimits.DEFAULT,
            4,
            4,
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            PublicAddress.read(publicUrl).orElseThrow());
    try {
      return new ServedGroups(SearchServer.start(engine, settings, List.of(groups)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public HttpResponse<String> get(String address, String... headers) {
    return send("GET", address, headers);
  }

  public HttpResponse<String> send(String method, String address, String... headers) {
    // Brackets are no part of an address by the book, and clients write them as they are.
    String escaped = address.replace("[", "%5B").replace("]", "%5D").replace(" ", "%20");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + escaped))
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

  public JsonNode json(String address) {
    return json(get(address));
  }

  public static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + response.body(), e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
