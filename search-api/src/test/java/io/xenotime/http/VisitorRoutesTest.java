package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.openapi.OpenApiRoutes;
import io.xenotime.search.EngineStatus;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisitorRoutesTest {

  private static final Pattern LINK = Pattern.compile("(?m)^- \\[[^]]+]\\(([^)]+)\\)(: .+)?$");

  private final CannedEngine engine = CannedEngine.ofTwo();
  private final Served served = Served.of(engine, List.of(new OpenApiRoutes()), List.of());

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void modelsAreToldInTheFormTheyKnow() {
    List<String> lines = served.get("/llms.txt").body().lines().toList();
    assertThat(lines.get(0)).isEqualTo("# Xenotime");
    assertThat(lines.get(1)).isEmpty();
    assertThat(lines.get(2))
        .startsWith("> Full-text search over 2 posts of rare-earth news, as of 2026-02-03.");
    assertThat(lines).filteredOn(line -> line.startsWith("# ")).hasSize(1);
    assertThat(lines)
        .filteredOn(line -> line.startsWith("## "))
        .containsExactly(
            "## Search", "## Parameters of a search", "## Values of filters", "## Limits");
  }

  @Test
  void eachLinkOfTheirsIsUnderstood() {
    List<String> links =
        LINK.matcher(served.get("/llms.txt").body())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(links).hasSizeGreaterThan(5);
    for (String link : links) {
      HttpResponse<String> answer = served.get(link);
      assertThat(answer.statusCode()).as(link).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("unknown parameter &quot;");
    }
  }

  @Test
  void theFiltersAreThoseOfTheIndex() {
    assertThat(served.get("/llms.txt").body())
        .contains("`regions`, `organization`, `news_type`", "/v1/facets/news_type?limit=100");
  }

  @Test
  void withoutAnIndexThereIsNothingToTell() {
    engine.status(EngineStatus.waiting(Optional.empty()));
    assertThat(served.get("/llms.txt").statusCode()).isEqualTo(503);
  }

  @Test
  void crawlersAreKeptFromCombinations() {
    HttpResponse<String> response = served.get("/robots.txt");
    assertThat(response.headers().firstValue("Content-Type")).contains("text/plain;charset=utf-8");
    assertThat(response.body().lines())
        .startsWith("User-agent: *")
        .contains("Allow: /llms.txt", "Disallow: /v1/");
  }

  @Test
  void aBrowserThatWantsAnIconIsAnsweredQuietly() {
    HttpResponse<String> response = served.get("/favicon.ico");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.headers().firstValue("Cache-Control")).contains("public, max-age=86400");
  }
}
