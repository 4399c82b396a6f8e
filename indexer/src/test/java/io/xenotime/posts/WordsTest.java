package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, names and excerpts: HTML and slugs made words. */
class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "China&#8217;s Grip~China’s Grip",
        "R&amp;amp;D~R&D",
        "The <em>best</em> ore~The best ore",
        "Nd<sub>2</sub>O<sub>3</sub>~Nd₂O₃",
        "5 < 6~5 < 6",
        "AT&T and Q&A~AT&T and Q&A",
        "a&nbsp;&nbsp;b\tc~a b c",
        "zero\u200Bwidth~zerowidth",
        "Escaped &lt;b&gt; stays~Escaped <b> stays"
      })
  void htmlBecomesALine(String html, String line) {
    assertThat(PlainText.ofHtml(html)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({
    "united-states, United States",
    "ree-news, REE News",
    "aerospace-and-defense, Aerospace and Defense",
    "in-brief, In Brief",
    "t%c3%bcrkiye, Türkiye",
    "istanbul, Istanbul",
    "100%, 100%",
    "'', ''"
  })
  void slugsBecomeNames(String slug, String name) {
    assertThat(SlugWords.of(slug)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Some words […]~Some words",
        "Some words [...]~Some words",
        "A sentence. Continue reading The Title →~A sentence.",
        "Some words … Read more~Some words …",
        "I continue reading reports~I continue reading reports",
        "They said […] no~They said […] no"
      })
  void marksOfACutAreTakenOff(String excerpt, String text) {
    assertThat(Excerpts.withoutCutMark(excerpt)).isEqualTo(text);
  }

  @Test
  void aStartEndsAtAWordAndNeverInsideACharacter() {
    assertThat(Excerpts.start("one two", 7)).isEqualTo("one two");
    assertThat(Excerpts.start("three twos", 9)).isEqualTo("three…");
    assertThat(Excerpts.start("abc🧲", 4)).isEqualTo("abc…");
  }
}
