package io.xenotime.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.openapi.OpenApiRoutes;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/api.md against the server. */
class ApiPageTest {

  private static final CannedEngine ENGINE = CannedEngine.ofTwo();
  private static final Served SERVED = Served.of(ENGINE, List.of(new OpenApiRoutes()), List.of());
  private static final Pattern EXAMPLE = Pattern.compile("curl 'http://localhost:8080([^']*)'");
  private static final Pattern PARAMETER = Pattern.compile("(?m)^\\| `([a-z_]+)`");

  @AfterAll
  static void stop() {
    SERVED.close();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsUnderstood(String address) {
    HttpResponse<String> response = SERVED.get(address.replace("4868", "11"));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).doesNotContain("unknown parameter &quot;");
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void everyParameterIsKnown(String parameter) throws IOException {
    String route =
        switch (parameter) {
          case "search", "limit" -> "/v1/facets/regions?";
          case "types" -> "/v1/suggest?";
          default -> "/v1/search?";
        };
    assertThat(SERVED.json(route + parameter + "=").get("query").get("warnings")).isEmpty();
  }

  @Test
  void everyRouteIsOnThePage() throws IOException {
    Door door =
        new Door(
            CannedEngine.ofTwo(),
            new Gate(1, 0, Duration.ZERO),
            SearchLimits.DEFAULT,
            PublicAddress.AS_ASKED);
    assertThat(page()).contains(new SearchRoutes().routes(door).stream().map(Route::path).toList());
  }

  @Test
  void everyFieldOfAHitIsOnThePage() throws IOException {
    assertThat(page())
        .contains(HitFields.of(Articles.FACETS).stream().map(name -> "\"" + name + "\"").toList());
  }

  static Stream<String> examples() throws IOException {
    return EXAMPLE.matcher(page()).results().map(found -> found.group(1));
  }

  static Stream<String> parameters() throws IOException {
    return PARAMETER.matcher(page()).results().map((MatchResult found) -> found.group(1));
  }

  private static String page() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/api.md"))) {
      folder = folder.getParent();
    }
    return Files.readString(folder.resolve("docs/api.md"));
  }
}
