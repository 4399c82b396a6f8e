package io.xenotime.algolia;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.Snippets.Marked;
import io.xenotime.search.Snippets.Span;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CutTest {

  private static final Tags TAGS = new Tags("[", "]");

  @Test
  void aShortTextStaysWhole() {
    assertThat(cut(3, "one two three", "two")).isEqualTo("one [two] three");
  }

  @Test
  void aTextWithoutAMatchIsCutAtItsEnd() {
    assertThat(cut(2, "one two three", "four")).isEqualTo("one two…");
  }

  @Test
  void theFirstMatchIsWithin() {
    assertThat(cut(3, "one two three four five six", "four")).isEqualTo("…three [four] five…");
    assertThat(cut(3, "one two three four five six", "six")).isEqualTo("…four five [six]");
  }

  @Test
  void aMatchThatGoesBeyondTheCutEndsThere() {
    Marked phrase = new Marked("one two three four", List.of(new Span(0, 18)));
    assertThat(TAGS.around(Cut.to(2, phrase, "…"))).isEqualTo("[one two]…");
  }

  @Test
  void anyTextIsCutToSoManyWordsAndItsSpansFit() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int n = 0; n < 2_000; n++) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(12); word >= 0; word--) {
        text.append(" ".repeat(random.nextInt(3))).append("ab".repeat(1 + random.nextInt(3)));
        text.append(' ');
      }
      int words = 1 + random.nextInt(8);
      Marked cut = Cut.to(words, marked(text.toString(), "b"), "…");
      assertThat(cut.text().strip().split("\\s+").length)
          .as("seed %s: %s", seed, text)
          .isLessThanOrEqualTo(words);
      for (Span span : cut.spans()) {
        assertThat(cut.text().substring(span.start(), span.end()))
            .as("seed %s", seed)
            .isEqualTo("b");
      }
    }
  }

  private static String cut(int words, String text, String match) {
    return TAGS.around(Cut.to(words, marked(text, match), "…"));
  }

  private static Marked marked(String text, String match) {
    Matcher place = Pattern.compile(Pattern.quote(match)).matcher(text);
    return new Marked(
        text, place.results().map(found -> new Span(found.start(), found.end())).toList());
  }
}
