package io.xenotime.openapi;

import io.xenotime.metrics.Audience;
import io.xenotime.metrics.Metrics;
import io.xenotime.server.SampleServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A server with all routes there can be, over the sample archive, and a client for it. */
final class DescribedServer implements AutoCloseable {

  private final Path folder;
  private final Metrics metrics;
  private final SampleServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Description description;

  private DescribedServer(Path folder, Metrics metrics, SampleServer server) {
    this.folder = folder;
    this.metrics = metrics;
    this.server = server;
    this.description = Description.of(get("/v1/openapi.json").body());
  }

  static DescribedServer start() throws IOException {
    Path folder = Files.createTempDirectory("described");
    Metrics metrics = new Metrics(Audience.ON, InstantSource.system());
    return new DescribedServer(folder, metrics, SampleServer.in(folder, List.of(metrics)));
  }

  Description description() {
    return description;
  }

  /** Asks with these headers, name and value in turn. */
  HttpResponse<String> get(String target, String... headers) {
    return send("GET", target, "", headers);
  }

  HttpResponse<String> send(String method, String target, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + target))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(target, e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
    server.close();
    metrics.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
