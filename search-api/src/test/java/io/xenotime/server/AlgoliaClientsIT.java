package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Algolia's clients, unmodified, against the server; the search API says what is right. */
class AlgoliaClientsIT {

  private static final String CHOICE =
      "/v1/search?q=dysprosium&regions=China,Malaysia&news_type_exclude=Supply+Chain"
          + "&after=2025&per_page=3&page=2&facets=none&fields=id,title";

  @TempDir private static Path folder;

  private static SampleServer server;
  private static NodeClients clients;

  @BeforeAll
  static void start() throws Exception {
    clients = NodeClients.here();
    server = SampleServer.in(folder);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void version5FindsWhatTheSearchApiFinds() throws Exception {
    JsonNode said = clients.run("algoliasearch5.mjs", server.address());
    JsonNode first = said.path("several").path(0);
    JsonNode expected = server.get(CHOICE);
    assertThat(first.path("nbHits")).isEqualTo(expected.path("total").path("value"));
    assertThat(first.path("nbPages")).isEqualTo(expected.path("pages"));
    assertThat(ids(first)).isEqualTo(SampleServer.ids(expected)).hasSize(3);
    assertThat(
            first
                .path("hits")
                .path(0)
                .path("_highlightResult")
                .path("title")
                .path("value")
                .asText())
        .contains("[Dysprosium]");
    assertThat(
            first.path("hits").path(0).path("_snippetResult").path("body").path("value").asText())
        .contains("[");
    // A count is of articles that all filters leave: asked again with the value, it is the total.
    assertThat(first.path("facets").path("regions").path("China"))
        .isEqualTo(
            server
                .get(CHOICE.replace("China,Malaysia", "China").replace("page=2", "page=1"))
                .path("total")
                .path("value"));
    assertThat(ids(said.path("several").path(1)))
        .isEqualTo(SampleServer.ids(server.get("/v1/search?sort=oldest&per_page=2")));
    assertThat(said.path("several").path(2).path("facetHits")).hasSize(2);

    JsonNode lynas = server.get("/v1/search?q=lynas&sort=newest&per_page=1");
    assertThat(ids(said.path("legacy"))).isEqualTo(SampleServer.ids(lynas));
    assertThat(said.path("legacy").path("facets").properties())
        .hasSameSizeAs(lynas.path("facets").properties());

    assertThat(
            said.path("facets")
                .path("results")
                .path(0)
                .path("facetHits")
                .path(0)
                .path("highlighted")
                .asText())
        .isEqualTo("<em>Chi</em>na");
    JsonNode magnets =
        server.get(
            "/v1/search?q=magnets&regions=United+States&news_type_exclude=REE+News&per_page=2");
    assertThat(said.path("single").path("nbHits")).isEqualTo(magnets.path("total").path("value"));
    assertThat(ids(said.path("single"))).isEqualTo(SampleServer.ids(magnets));
    assertThat(said.path("values").path("facetHits").path(0).path("count"))
        .isEqualTo(
            server
                .get("/v1/search?element=dysprosium&regions=Australia")
                .path("total")
                .path("value"));
    assertThat(said.path("stopped").path(1).path("processed").asBoolean(true)).isFalse();
    assertThat(said.path("noIndex").path("status").asInt()).isEqualTo(404);
    assertThat(said.path("noIndex").path("message").asText())
        .startsWith("Index \"shop\" does not exist");
    assertThat(said.path("badPage").path("message").asText())
        .isEqualTo("hitsPerPage must be between 0 and 100, got 1000");
  }

  @Test
  void version4FindsWhatTheSearchApiFinds() throws Exception {
    JsonNode said = clients.run("algoliasearch4.mjs", server.address());
    JsonNode several = said.path("several");
    String regions = "/v1/search?q=dysprosium&regions=China,Malaysia&per_page=1";
    long all = server.get(regions).path("total").path("value").asLong();
    long between =
        server
            .get(regions + "&after=2020-09-13T12:26:40Z&before=2025-01-01T00:00:01Z")
            .path("total")
            .path("value")
            .asLong();
    assertThat(several.path(0).path("nbHits").asLong()).isEqualTo(all - between).isPositive();
    assertThat(ids(several.path(1)))
        .isEqualTo(SampleServer.ids(server.get("/v1/search?sort=updated&per_page=1")));
    assertThat(said.path("single").path("nbHits"))
        .isEqualTo(
            server
                .get("/v1/search?q=%E2%80%9Crare+earth%E2%80%9D+magnets")
                .path("total")
                .path("value"));
    assertThat(said.path("full").path("nbHits"))
        .isEqualTo(
            server
                .get("/v1/search?q=lynas&regions=Malaysia,Australia")
                .path("total")
                .path("value"));
    assertThat(said.path("values").path("facetHits").path(0).path("value").asText())
        .isEqualTo("China");
    assertThat(said.path("manyValues").path(0).path("facetHits")).hasSize(3);
    assertThat(said.path("noIndex").path("status").asInt()).isEqualTo(404);
  }

  private static List<String> ids(JsonNode answer) {
    List<String> ids = new ArrayList<>();
    answer.path("hits").forEach(hit -> ids.add(hit.path("objectID").asText()));
    return ids;
  }
}
