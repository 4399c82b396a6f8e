package io.xenotime.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Facet;
import io.xenotime.http.RouteGroup;
import io.xenotime.metrics.Audience;
import io.xenotime.metrics.Metrics;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.IndexVersion;
import io.xenotime.search.SearchEngine;
import io.xenotime.server.SampleServer;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Holds answers that tell of failures against the description. */
@ExtendWith(WithDescribedServer.class)
class FailuresDescribedTest {

  @Test
  void anotherMethodIsRefusedAsDescribed(DescribedServer server) {
    Judge judge = new Judge(server.description());
    SoftAssertions soft = new SoftAssertions();
    for (Operation operation : server.description().operations()) {
      HttpResponse<String> answer = server.send("DELETE", operation.address(), "");
      soft.assertThat(answer.statusCode()).as("DELETE %s", operation.path()).isEqualTo(405);
      soft.assertThat(judge.complaints(operation, answer)).as("%s", operation).isEmpty();
    }
    soft.assertAll();
  }

  @Test
  void anAnswerThatIsKnownIsNotSentAgain(DescribedServer server) {
    Judge judge = new Judge(server.description());
    SoftAssertions soft = new SoftAssertions();
    for (Operation operation : server.description().operations()) {
      if (operation.node().path("responses").has("304")) {
        String tag = server.get(operation.address()).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = server.get(operation.address(), "If-None-Match", tag);
        soft.assertThat(answer.statusCode()).as("%s", operation).isEqualTo(304);
        soft.assertThat(judge.complaints(operation, answer)).as("%s", operation).isEmpty();
      }
    }
    soft.assertAll();
  }

  @Test
  void withoutAnIndexEachRouteSaysSoAsDescribed(DescribedServer described) throws Exception {
    Set<String> ids =
        described.description().operations().stream()
            .map(operation -> operation.node().path("operationId").asText())
            .collect(Collectors.toSet());
    each(described, engine(EngineStatus.waiting(Optional.empty())), ids, "503");
  }

  @Test
  void failuresOfTheServerAreToldAsDescribed(DescribedServer described) throws Exception {
    EngineStatus status =
        new EngineStatus(
            Optional.of(new IndexVersion("g000001", 1, Instant.parse("2026-01-01T00:00:00Z"))),
            1,
            List.of(new Facet("regions")),
            Optional.empty());
    each(
        described,
        engine(status),
        Set.of("search", "searchPage", "postPage", "wpSearch", "algoliaQuery", "searchCsv"),
        "500");
  }

  /** Asks each of the operations: it answers with this status if that is documented. */
  private static void each(
      DescribedServer described, SearchEngine engine, Set<String> ids, String status)
      throws Exception {
    Judge judge = new Judge(described.description());
    SoftAssertions soft = new SoftAssertions();
    try (Metrics metrics = new Metrics(Audience.ON, InstantSource.system());
        SampleServer server = SampleServer.of(engine, List.<RouteGroup>of(metrics));
        HttpClient client = HttpClient.newHttpClient()) {
      for (Operation operation : described.description().operations()) {
        if (ids.contains(operation.node().path("operationId").asText())) {
          HttpResponse<String> answer = ask(client, server, operation);
          soft.assertThat(judge.complaints(operation, answer)).as("%s", operation).isEmpty();
          soft.assertThat(Integer.toString(answer.statusCode()).equals(status))
              .as("%s", operation)
              .isEqualTo(operation.node().path("responses").has(status));
        }
      }
    }
    soft.assertAll();
  }

  private static HttpResponse<String> ask(
      HttpClient client, SampleServer server, Operation operation)
      throws IOException, InterruptedException {
    String body =
        operation.path().endsWith("/queries") ? "{\"requests\": [{\"indexName\": \"news\"}]}" : "";
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address() + operation.address()))
            .method(
                operation.method().toUpperCase(Locale.ROOT),
                HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  /** Returns an engine that has this status and fails at everything else. */
  private static SearchEngine engine(EngineStatus status) {
    return (SearchEngine)
        Proxy.newProxyInstance(
            SearchEngine.class.getClassLoader(),
            new Class<?>[] {SearchEngine.class},
            (engine, method, arguments) ->
                switch (method.getName()) {
                  case "status" -> status;
                  case "close" -> null;
                  default -> throw new IllegalStateException("broken on purpose");
                });
  }

  @Test
  void noSuchThingIsToldAsDescribed(DescribedServer server) {
    Judge judge = new Judge(server.description());
    Operation search = server.description().operation("post");
    HttpResponse<String> answer = server.get("/v1/nothing/there");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(judge.complaints(search, answer)).isEmpty();
  }

  @Test
  void aBodyThatIsTooLongIsRefusedAsDescribed(DescribedServer server) {
    Judge judge = new Judge(server.description());
    Operation query = server.description().operation("algoliaQuery");
    HttpResponse<String> answer =
        server.send("POST", query.address(), "{\"query\": \"" + "a".repeat(256 * 1024) + "\"}");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(judge.complaints(query, answer)).isEmpty();
  }
}
