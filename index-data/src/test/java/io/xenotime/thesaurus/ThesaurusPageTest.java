package io.xenotime.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The example of the documents is a thesaurus. */
class ThesaurusPageTest {

  private static final String START = "```json\n";

  @Test
  void theExampleHasAnEntryOfEachKind() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "thesaurus.md"));
    int start = page.indexOf(START) + START.length();
    String example = page.substring(start, page.indexOf("```", start));
    assertThat(ThesaurusReader.read(example, "docs/thesaurus.md").entries())
        .extracting(Entry::kind)
        .containsExactly(
            Kind.ELEMENT, Kind.MINERAL, Kind.COMPANY, Kind.PROJECT, Kind.PLACE, Kind.ACRONYM);
  }
}
