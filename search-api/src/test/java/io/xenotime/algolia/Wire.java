package io.xenotime.algolia;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.http.HttpSettings;
import io.xenotime.http.PublicAddress;
import io.xenotime.http.SearchServer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** A server that speaks Algolia's language, and a client that sends it texts as they are. */
final class Wire implements AutoCloseable {

  static final String QUERIES = "/1/indexes/*/queries";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final SearchServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  Wire(SearchEngine engine) {
    HttpSettings settings =
        new HttpSettings(
            "127.0.0.1",
            0,
            SearchLimits.DEFAULT,
            4,
            4,
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            PublicAddress.AS_ASKED);
    try {
      server = SearchServer.start(engine, settings, List.of(new AlgoliaRoutes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> post(String path, String body) {
    return send(path, HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(String path, HttpRequest.Builder request) {
    try {
      return client.send(
          request.uri(URI.create("http://127.0.0.1:" + server.port() + path)).build(),
          BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns the answer to one request, given by its fields. */
  JsonNode ask(String fields) {
    return json(post(QUERIES, request(fields))).path("results").path(0);
  }

  static String request(String fields) {
    return "{\"requests\":[{\"indexName\":\"news\""
        + (fields.isEmpty() ? "" : ",")
        + fields
        + "}]}";
  }

  static JsonNode json(HttpResponse<String> response) {
    return json(response.body());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new AssertionError("not JSON: " + text, e);
    }
  }

  /** Returns a body that a client sent, as it was recorded. */
  static String recorded(String name) {
    try (var in = Wire.class.getResourceAsStream("/algolia/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
