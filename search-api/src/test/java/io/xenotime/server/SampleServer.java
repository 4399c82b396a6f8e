package io.xenotime.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.hierarchy.FacetTreesReader;
import io.xenotime.http.HttpSettings;
import io.xenotime.http.PublicAddress;
import io.xenotime.http.RouteGroup;
import io.xenotime.http.SearchServer;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.lucene.LuceneEngine;
import io.xenotime.search.lucene.SampleIndex;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The server with all its routes over the sample archive, on a port of its own. */
public final class SampleServer implements AutoCloseable {

  private final SearchEngine engine;
  private final SearchServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private SampleServer(SearchEngine engine, SearchServer server) {
    this.engine = engine;
    this.server = server;
  }

  /** Writes the archive into an index below the folder and serves it. */
  static SampleServer in(Path folder) throws IOException {
    return in(folder, List.of());
  }

  /** Serves it likewise, with more routes. */
  public static SampleServer in(Path folder, List<RouteGroup> more) throws IOException {
    IndexFolder index = new IndexFolder(folder);
    SampleIndex.write(index);
    return of(LuceneEngine.open(index, SearchLimits.DEFAULT, FacetTreesReader.builtIn()), more);
  }

  /** Serves what the engine answers, with more routes; closes it in the end. */
  public static SampleServer of(SearchEngine engine, List<RouteGroup> more) throws IOException {
    List<RouteGroup> groups = new ArrayList<>(more);
    groups.addAll(RouteGroups.all(1));
    HttpSettings settings =
        new HttpSettings(
            "127.0.0.1",
            0,
            SearchLimits.DEFAULT,
            4,
            20,
            Duration.ofSeconds(20),
            Duration.ofSeconds(10),
            PublicAddress.AS_ASKED);
    return new SampleServer(engine, SearchServer.start(engine, settings, groups));
  }

  /** Returns such as {@code http://127.0.0.1:40123}. */
  public String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /** Returns the answer of the search API, to compare with. */
  public JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).build();
    return new ObjectMapper().readTree(client.send(request, BodyHandlers.ofString()).body());
  }

  /** Returns the answer to a body that is sent, its content type not said. */
  JsonNode post(String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address() + path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return new ObjectMapper().readTree(client.send(request, BodyHandlers.ofString()).body());
  }

  /** Returns the numbers of the hits of such an answer. */
  public static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("hits").forEach(hit -> ids.add(hit.path("id").asText()));
    return ids;
  }

  @Override
  public void close() {
    client.close();
    try {
      server.close();
    } finally {
      engine.close();
    }
  }
}
