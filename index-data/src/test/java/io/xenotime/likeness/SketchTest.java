package io.xenotime.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SketchTest {

  private static final String TEXT = Prose.of(new Random(1), 1, 300);

  private static Sketch sketch(String title, String... paragraphs) {
    return Sketch.of(Articles.article(1).title(title).body(paragraphs).build());
  }

  private static boolean haveACommonBand(Sketch one, Sketch other) {
    Set<Integer> bands = new HashSet<>();
    Arrays.stream(one.bands()).forEach(bands::add);
    return Arrays.stream(other.bands()).anyMatch(bands::contains);
  }

  private static boolean areNearlyTheSame(Sketch one, Sketch other) {
    assertThat(one.isNearly(other)).isEqualTo(other.isNearly(one));
    return haveACommonBand(one, other) && one.isNearly(other);
  }

  private static String withFigures(String text, int first) {
    String[] words = text.split(" ");
    for (int i = 10; i < words.length; i += 20) {
      words[i] = Integer.toString(first + i);
    }
    return String.join(" ", words);
  }

  @Test
  void itComesBackFromItsBytes() {
    Article article = Articles.article(1).title("On 7 oxides").body(TEXT, "1,200 t").build();
    byte[] bytes = Sketch.of(article).encode();
    byte[] within = new byte[bytes.length + 20];
    System.arraycopy(bytes, 0, within, 5, bytes.length);
    assertThat(Sketch.decode(within, 5, bytes.length)).isEqualTo(Sketch.of(article));
    assertThat(Sketch.decode(within, 5, bytes.length).encode()).isEqualTo(bytes);
    assertThat(bytes).hasSizeLessThanOrEqualTo(230);
  }

  @Test
  void anEditedTextWithAnotherTitleIsNearlyTheSame() {
    Sketch edited = sketch("Quite another title", Prose.edited(new Random(2), TEXT, 15));
    assertThat(areNearlyTheSame(sketch("One title", TEXT), edited)).isTrue();
  }

  @Test
  void aTextThatIsCutOffIsNearlyTheSame() {
    String half = TEXT.substring(0, TEXT.indexOf(' ', TEXT.length() / 2));
    assertThat(areNearlyTheSame(sketch("One title", TEXT), sketch("One title", half))).isTrue();
  }

  @Test
  void anotherTextIsNot() {
    Sketch other = sketch("One title", Prose.of(new Random(3), 1, 300));
    assertThat(sketch("One title", TEXT).isNearly(other)).isFalse();
  }

  @Test
  void theSameTextWithOtherFiguresIsNot() {
    Sketch one = sketch("The week", withFigures(TEXT, 1000));
    assertThat(one.isNearly(sketch("The week", withFigures(TEXT, 5000)))).isFalse();
    assertThat(areNearlyTheSame(one, sketch("The week", withFigures(TEXT, 1000)))).isTrue();
  }

  @Test
  void capitalsMarksAndCommasOfNumbersMakeNoDifference() {
    assertThat(sketch("Đông Pao", "Türkiye İzmir sold 1,200 tonnes of Café oxide in the year 2025"))
        .isEqualTo(
            sketch("Đông PAO", "TÜRKIYE Izmir sold 1200 tonnes of cafe oxide in the Year 2025"));
  }

  @Test
  void fewWordsAreLikeNoOthers() {
    assertThat(sketch("Video", "Watch it now.").bands()).isEmpty();
  }

  @Test
  void whatPublishersSetBelowDoesNotCount() {
    Article plain = Articles.article(1).title("A title").body(TEXT).build();
    Article syndicated =
        Articles.article(2)
            .title("A title")
            .body(TEXT)
            .heading("About Wire of Metals")
            .body("Wire of Metals writes on metals.")
            .build();
    assertThat(Sketch.of(syndicated)).isEqualTo(Sketch.of(plain));
  }
}
