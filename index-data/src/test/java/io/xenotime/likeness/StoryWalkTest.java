package io.xenotime.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoryWalkTest {

  private static final long DAY = 86_400;
  private static final long SPAN = StoryWalk.SPAN.toSeconds();

  private final StoryWalk<String> walk = new StoryWalk<>();
  private int texts;

  private Sketch on(int topic) {
    String text = Prose.of(new Random(++texts), topic, 150);
    return Sketch.of(Articles.article(1).title(text.substring(0, 60)).body(text).build());
  }

  @Test
  void anArticleOnTheSameJoins() {
    assertThat(walk.next("a", 0, on(1))).isEmpty();
    assertThat(walk.next("b", DAY, on(2))).isEmpty();
    assertThat(walk.next("c", 2 * DAY, on(1))).contains("a");
    assertThat(walk.next("d", 2 * DAY, on(2))).contains("b");
  }

  @Test
  void aStoryIsOpenForItsSpanAndNotLonger() {
    walk.next("a", 0, on(1));
    assertThat(walk.next("b", SPAN, on(1))).contains("a");
    assertThat(walk.next("c", SPAN + 1, on(1))).isEmpty();
  }

  @Test
  void whoJoinedDoesNotKeepAStoryOpen() {
    walk.next("a", 0, on(1));
    walk.next("b", 10 * DAY, on(1));
    assertThat(walk.next("c", 20 * DAY, on(1))).isEmpty();
    assertThat(walk.next("d", 21 * DAY, on(1))).contains("c");
  }

  @Test
  void theSameWordsWithOtherFiguresAreNoStory() {
    String text = Prose.of(new Random(1), 1, 150);
    assertThat(walk.next("a", 0, issue(text, "712400 731900 1287 5940"))).isEmpty();
    assertThat(walk.next("b", DAY, issue(text, "698300 712401 1254 5815"))).isEmpty();
  }

  private static Sketch issue(String text, String figures) {
    return Sketch.of(Articles.article(1).title("The week").body(text, figures).build());
  }

  @Test
  void itDoesNotMatterWhereTheWalkBeganOnceLeadsAreKnown() {
    Random random = new Random(7);
    List<Sketch> sketches = new ArrayList<>();
    List<Optional<String>> whole = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sketches.add(on(random.nextInt(6)));
      whole.add(walk.next("a" + i, i * DAY, sketches.get(i)));
    }
    StoryWalk<String> later = new StoryWalk<>();
    for (int i = 26; i < 60; i++) {
      if (i >= 40) {
        assertThat(later.next("a" + i, i * DAY, sketches.get(i))).isEqualTo(whole.get(i));
      } else if (whole.get(i).isEmpty()) {
        later.lead("a" + i, i * DAY, sketches.get(i));
      }
    }
  }
}
