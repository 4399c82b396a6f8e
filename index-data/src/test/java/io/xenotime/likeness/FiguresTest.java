package io.xenotime.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static Figures from(int first, int behind) {
    return Figures.of(
        IntStream.range(first, behind)
            .map(number -> Figures.hash(Integer.toString(number)))
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void sameFiguresAgree() {
    assertThat(from(100, 130).agreesWith(from(100, 130))).isTrue();
  }

  @Test
  void otherFiguresDoNot() {
    assertThat(from(100, 110).agreesWith(from(200, 210))).isFalse();
    assertThat(from(100, 140).agreesWith(from(200, 240))).isFalse();
  }

  @Test
  void otherFiguresDoNotHoweverManyThereAre() {
    for (int many = 3; many < 60; many++) {
      assertThat(from(100, 100 + many).agreesWith(from(1000, 1030))).as("%d", many).isFalse();
    }
  }

  @Test
  void figuresOfAPartAgreeWithThoseOfTheWhole() {
    assertThat(from(100, 108).agreesWith(from(100, 108))).isTrue();
    assertThat(from(100, 108).agreesWith(from(100, 124))).isTrue();
  }

  @Test
  void oneCorrectedFigureIsNoMatter() {
    assertThat(from(100, 108).agreesWith(from(101, 109))).isTrue();
  }

  @Test
  void fewFiguresTellNothing() {
    assertThat(from(100, 102).agreesWith(from(200, 210))).isTrue();
    assertThat(from(0, 0).agreesWith(from(200, 210))).isTrue();
  }
}
