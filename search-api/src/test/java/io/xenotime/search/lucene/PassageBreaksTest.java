package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PassageBreaksTest {

  private static final char END = '\u2029';

  private static List<String> passages(String text) {
    PassageBreaks breaks = new PassageBreaks(END);
    breaks.setText(text);
    List<String> passages = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      passages.add(text.substring(start, end));
      start = end;
    }
    return passages;
  }

  @Test
  void partsAfterSentencesLongEnough() {
    assertThat(
            passages(
                "A sentence that goes on for sixty letters and a few more than that. The next one"
                    + " begins here and is the last."))
        .containsExactly(
            "A sentence that goes on for sixty letters and a few more than that. ",
            "The next one begins here and is the last.");
  }

  @Test
  void aShortSentenceTakesTheNextAlong() {
    assertThat(passages("No. Yes. It is.")).containsExactly("No. Yes. It is.");
  }

  @Test
  void abbreviationsAndInitialsEndNothing() {
    String text =
        "All that was asked of the companies by the officials of the U.S. Government and Dr. J."
            + " Smith of Acme Corp. Limited was 2.5 percent.";

    assertThat(passages(text)).containsExactly(text);
  }

  @Test
  void neverCrossesAParagraph() {
    assertThat(passages("One" + END + "Two" + END + END + "Three"))
        .containsExactly("One" + END, "Two" + END, "" + END, "Three");
  }

  @Test
  void answersAsTheJdkDescribesIt() {
    long seed = new SplittableRandom().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    String signs = "ab. A!?" + END + "  …“”";
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(900); left > 0; left--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      PassageBreaks breaks = new PassageBreaks(END);
      breaks.setText(text.toString());
      List<Integer> all = new ArrayList<>(List.of(breaks.first()));
      for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
        all.add(at);
      }
      assertThat(all).as("seed %d", seed).isSorted().doesNotHaveDuplicates();
      assertThat(all.getLast()).isEqualTo(text.length());
      for (int offset = 0; offset <= text.length(); offset++) {
        int at = offset;
        assertThat(breaks.following(offset))
            .as("seed %d, following %d", seed, offset)
            .isEqualTo(
                all.stream().filter(place -> place > at).findFirst().orElse(BreakIterator.DONE));
        assertThat(breaks.preceding(offset))
            .as("seed %d, preceding %d", seed, offset)
            .isEqualTo(
                all.stream()
                    .filter(place -> place < at)
                    .reduce((one, next) -> next)
                    .orElse(BreakIterator.DONE));
      }
    }
  }
}
