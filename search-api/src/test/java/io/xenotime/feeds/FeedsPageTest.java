package io.xenotime.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/feeds.md against the server. */
class FeedsPageTest {

  private static final Pattern EXAMPLE = Pattern.compile("'http://localhost:8080([^']*)'");
  private static final Pattern PARAMETER = Pattern.compile("(?m)^\\| `([a-z_]+)`");

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsUnderstood(String address) {
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      HttpResponse<String> response = served.get(address);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("X-Warning")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void everyParameterIsKnown(String parameter) {
    String extension = parameter.equals("bom") ? ".csv" : ".jsonl";
    String value = parameter.equals("fields") ? "id" : parameter.equals("bom") ? "true" : "1";
    try (ServedFeeds served = ServedFeeds.ofTwo()) {
      HttpResponse<String> response =
          served.get("/v1/search" + extension + "?" + parameter + "=" + value);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("X-Warning")).isEmpty();
    }
  }

  @Test
  void everyFormatIsOnThePage() throws IOException {
    String page = page();
    assertThat(page)
        .contains(
            Arrays.stream(FeedFormat.values())
                .map(format -> "`/v1/search" + format.extension() + "`")
                .toList())
        .contains(
            Arrays.stream(FeedFormat.values())
                .flatMap(format -> format.mediaTypes().stream())
                .map(type -> "`" + type + "`")
                .toList())
        .contains(FeedFormat.words().stream().map(word -> "`" + word + "`").toList());
  }

  static Stream<String> examples() throws IOException {
    return EXAMPLE.matcher(page()).results().map(found -> found.group(1));
  }

  static Stream<String> parameters() throws IOException {
    return PARAMETER.matcher(page()).results().map(found -> found.group(1));
  }

  private static String page() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/feeds.md"))) {
      folder = folder.getParent();
    }
    return Files.readString(folder.resolve("docs/feeds.md"));
  }
}
