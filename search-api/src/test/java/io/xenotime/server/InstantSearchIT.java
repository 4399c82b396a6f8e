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

/** A page of InstantSearch widgets, unmodified, as it looks after what a reader does. */
class InstantSearchIT {

  private static final String TYPED = "q=dysprosium";
  private static final String REGIONS = TYPED + "&regions=China,Australia";
  private static final String TYPE = REGIONS + "&news_type=Supply+Chain";

  @TempDir private static Path folder;

  private static SampleServer server;
  private static JsonNode steps;

  @BeforeAll
  static void readAsAReader() throws Exception {
    NodeClients clients = NodeClients.here();
    server = SampleServer.in(folder);
    steps = clients.run("instantsearch.mjs", server.address()).path("steps");
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void thePageShowsTheNewestFirst() throws Exception {
    shows("start", "");
    assertThat(steps.path("start").path("pages")).hasSize(7);
  }

  @Test
  void theBoxSearchesAndMatchesAreMarked() throws Exception {
    shows("typed", TYPED);
    assertThat(steps.path("typed").path("titles").path(0).asText())
        .contains("<mark class=\"ais-Highlight-highlighted\">Dysprosium &amp; Terbium</mark>");
    assertThat(steps.path("typed").path("snippets").path(0).asText())
        .contains("<mark class=\"ais-Snippet-highlighted\">Dysprosium oxide</mark>");
  }

  @Test
  void aListWidensWhileTheRestNarrows() throws Exception {
    shows("oneRegion", TYPED + "&regions=China");
    shows("twoRegions", REGIONS);
    shows("type", TYPE);
    for (String step : List.of("oneRegion", "twoRegions", "type")) {
      // The regions that are chosen do not change how many articles the others have.
      JsonNode without =
          step.equals("type")
              ? count(TYPED + "&news_type=Supply+Chain&regions=Japan")
              : count(TYPED + "&regions=Japan");
      assertThat(value(step, "regions", "Japan").path("count")).as(step).isEqualTo(without);
    }
    assertThat(value("twoRegions", "types", "Supply Chain").path("count")).isEqualTo(count(TYPE));
    assertThat(value("type", "regions", "Australia").path("refined").asBoolean()).isTrue();
    assertThat(texts(steps.path("type").path("current")))
        .containsExactlyInAnyOrder("China", "Australia", "Supply Chain");
  }

  @Test
  void pagesAndOrdersAreServed() throws Exception {
    shows("secondPage", TYPE + "&page=2");
    shows("newest", TYPE + "&sort=newest");
    shows("oldest", TYPE + "&sort=oldest");
    shows("cleared", TYPED + "&sort=oldest");
  }

  @Test
  void aListWhereAllMustHoldNarrowsItself() throws Exception {
    String terbium = TYPED + "&sort=oldest&element=terbium";
    shows("elements", terbium);
    assertThat(value("elements", "elements", "neodymium").path("count"))
        .isEqualTo(count(TYPED + "&element_all=terbium,neodymium"));
  }

  @Test
  void datesAreARangeOfNumbers() throws Exception {
    shows(
        "dates",
        TYPED + "&sort=oldest&element=terbium&after=2025-01-01&before=2025-07-01T00:00:01Z");
    JsonNode oldest = server.get("/v1/search?sort=oldest&per_page=1").path("hits").path(0);
    assertThat(steps.path("start").path("earliest").asText())
        .isEqualTo(
            Long.toString(java.time.Instant.parse(oldest.path("date").asText()).getEpochSecond()));
  }

  @Test
  void theValuesOfAListAreSearched() {
    assertThat(steps.path("withinRegions").path("regions").findValuesAsText("label"))
        .contains("Malaysia")
        .allSatisfy(label -> assertThat(label).startsWith("Mal"));
  }

  @Test
  void anyTextCanBeTyped() throws Exception {
    shows("odd", "q=%3Cb%3Emagnets%3C/b%3E+%26+%22rare+earth");
  }

  /** Compares hits, total and number of pages. */
  private static void shows(String step, String query) throws Exception {
    JsonNode expected = server.get("/v1/search?" + query + "&per_page=10");
    JsonNode page = steps.path(step);
    assertThat(texts(page.path("ids"))).as(step).isEqualTo(SampleServer.ids(expected));
    assertThat(page.path("stats").asText())
        .as(step)
        .isEqualTo(expected.path("total").path("value").asText() + " posts");
  }

  private static JsonNode count(String query) throws Exception {
    return server.get("/v1/search?" + query).path("total").path("value");
  }

  private static JsonNode value(String step, String list, String label) {
    for (JsonNode value : steps.path(step).path(list)) {
      if (value.path("label").asText().equals(label)) {
        return value;
      }
    }
    throw new AssertionError(step + " has no " + label + " in " + list);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
