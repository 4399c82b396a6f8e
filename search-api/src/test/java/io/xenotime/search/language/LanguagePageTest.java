package io.xenotime.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/query-language.md shows can be read as it says. */
class LanguagePageTest {

  private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");

  private static final QueryLanguage LANGUAGE =
      new QueryLanguage(List.of("regions", "news_type", "organization", "company"));

  private static List<String> examples() throws IOException {
    Path page = Path.of("..", "docs", "query-language.md");
    return Files.readString(page, StandardCharsets.UTF_8)
        .lines()
        .takeWhile(line -> !line.startsWith("## Grammar"))
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(0, line.indexOf(" | ")))
        .flatMap(cell -> EXAMPLE.matcher(cell).results().map((MatchResult one) -> one.group(1)))
        .toList();
  }

  @Test
  void everyExampleIsReadWithoutAWarning() throws IOException {
    assertThat(examples())
        .hasSizeGreaterThan(30)
        .allSatisfy(example -> assertThat(LANGUAGE.read(example).warnings()).as(example).isEmpty());
  }
}
