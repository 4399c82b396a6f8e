package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.likeness.Sketch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Changes every post of the sample archive in one way and counts how many are still recognised. */
class SketchSampleTest {

  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern FIGURE = Pattern.compile("\\b[0-9][0-9.,]*\\b");

  private static List<Article> posts;

  @BeforeAll
  static void readTheSample() throws IOException {
    posts = Posts.articles(Posts.extracted(Articles.FACETS, Path.of("..", "index-data", "posts")));
  }

  private static long recognised(List<Article> some, UnaryOperator<List<String>> change) {
    return some.stream()
        .filter(post -> {
          List<String> texts = new ArrayList<>(post.highlights());
          post.body().stream().map(Block::text).forEach(texts::add);
          Article plain = with(post, post.title(), texts);
          return areNearly(
              Sketch.of(plain), Sketch.of(with(post, "Quite another title", change.apply(texts))));
        })
        .count();
  }

  private static Article with(Article post, String title, List<String> texts) {
    return Articles.article(post.id()).title(title).body(texts.toArray(String[]::new)).build();
  }

  private static boolean areNearly(Sketch one, Sketch other) {
    Set<Integer> bands = new HashSet<>();
    Arrays.stream(one.bands()).forEach(bands::add);
    return Arrays.stream(other.bands()).anyMatch(bands::contains) && one.isNearly(other);
  }

  /** Replaces each word with that chance. */
  private static UnaryOperator<List<String>> edited(double chance) {
    Random random = new Random(20_261_125);
    return texts ->
        texts.stream()
            .map(text ->
                Arrays.stream(text.split(" "))
                    .map(word ->
                        random.nextDouble() < chance && !DIGIT.matcher(word).find()
                            ? "other" + random.nextInt(1000)
                            : word)
                    .collect(Collectors.joining(" ")))
            .toList();
  }

  /** Keeps that part of the words. */
  private static UnaryOperator<List<String>> cut(double part) {
    return texts -> {
      String[] words = String.join(" ", texts).split(" ");
      return List.of(String.join(" ", Arrays.copyOf(words, (int) (part * words.length))));
    };
  }

  private static UnaryOperator<List<String>> surrounded(int words) {
    return texts -> {
      List<String> more = new ArrayList<>(texts);
      more.add(strange(words));
      return more;
    };
  }

  private static String strange(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("strange").append(i).append(' ');
    }
    return text.toString();
  }

  private static List<String> withOtherFigures(List<String> texts) {
    Random random = new Random(20_261_125);
    return texts.stream()
        .map(text ->
            FIGURE.matcher(text).replaceAll(_ -> Integer.toString(10_000 + random.nextInt(90_000))))
        .toList();
  }

  @Test
  void postsWithAnotherTitleAreRecognised() {
    assertThat(recognised(posts, texts -> texts)).isEqualTo(posts.size());
  }

  @Test
  void editedPostsAreRecognised() {
    assertThat(recognised(posts, edited(0.03))).isGreaterThanOrEqualTo(164);
    assertThat(recognised(posts, edited(0.08))).isGreaterThanOrEqualTo(155);
  }

  @Test
  void postsThatAreCutOffAreRecognised() {
    assertThat(recognised(posts, cut(0.67))).isGreaterThanOrEqualTo(160);
    assertThat(recognised(posts, cut(0.4))).isGreaterThanOrEqualTo(155);
  }

  @Test
  void postsInOtherSurroundingsAreRecognised() {
    assertThat(recognised(posts, surrounded(120))).isGreaterThanOrEqualTo(160);
  }

  @Test
  void postsWithOtherFiguresAreNot() {
    List<Article> withFigures =
        posts.stream()
            .filter(post ->
                post.body().stream().filter(block -> FIGURE.matcher(block.text()).find()).count()
                    > 5)
            .toList();
    assertThat(withFigures.size()).isGreaterThan(30);
    assertThat(recognised(withFigures, SketchSampleTest::withOtherFigures)).isZero();
  }

  @Test
  void noTwoPostsOfTheSampleAreTaken() {
    List<Sketch> sketches = posts.stream().map(Sketch::of).toList();
    for (int i = 0; i < sketches.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(areNearly(sketches.get(i), sketches.get(j)))
            .as("%s and %s", posts.get(i).slug(), posts.get(j).slug())
            .isFalse();
      }
    }
  }
}
