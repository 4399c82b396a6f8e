package io.xenotime.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PostMakerTest {

  private static final List<MadeUpPost> POSTS =
      LongStream.range(0, 400).mapToObj(PostMakers.SMALL::post).toList();

  @Test
  void aPostDoesNotDependOnThoseBefore() {
    assertThat(PostMakers.SMALL.post(321)).isEqualTo(POSTS.get(321));
  }

  @Test
  void aBodyHasAsManyWordsAsTheModel() {
    double words =
        POSTS.stream()
            .mapToInt(post -> String.join(" ", post.body()).split(" ", -1).length)
            .average()
            .orElseThrow();

    assertThat(words).isBetween(600.0, 760.0);
  }

  @Test
  void bodiesDifferInLength() {
    assertThat(POSTS.stream().mapToInt(post -> post.body().size()).distinct().count())
        .isGreaterThan(4);
  }

  @Test
  void postsComeInTheOrderOfTheirDates() {
    assertThat(POSTS.stream().map(MadeUpPost::published)).isSorted();
    assertThat(POSTS)
        .allSatisfy(post -> assertThat(post.modified()).isAfterOrEqualTo(post.published()));
  }

  @Test
  void mostPostsAreOfTheLastTwoYears() {
    Instant start = Instant.parse("2025-01-01T00:00:00Z");

    long late = POSTS.stream().filter(post -> post.published().isAfter(start)).count();
    long years =
        POSTS.stream()
            .map(post -> post.published().atOffset(ZoneOffset.UTC).getYear())
            .distinct()
            .count();

    assertThat(late / 400.0).isBetween(0.7, 0.76);
    assertThat(years).isEqualTo(9);
  }

  @Test
  void regionsAreAsUnevenAsInTheSampleArchive() {
    double unitedStates = share("united-states");
    double china = share("china");
    double australia = share("australia");

    // 87, 71 and 27 of 165 posts there.
    assertThat(unitedStates).isBetween(0.4, 0.62);
    assertThat(china).isBetween(0.33, 0.52);
    assertThat(unitedStates).isGreaterThan(2 * australia);
  }

  @Test
  void aPostHasAsManyRegionsAsInTheSampleArchive() {
    assertThat(POSTS.stream().mapToInt(post -> post.regions().size()).average().orElseThrow())
        .isBetween(2.4, 2.85);
    assertThat(POSTS).anySatisfy(post -> assertThat(post.regions()).isEmpty());
  }

  @Test
  void noPostNamesATermTwice() {
    assertThat(POSTS)
        .allSatisfy(post -> {
          assertThat(post.regions()).doesNotHaveDuplicates();
          assertThat(post.organizations()).doesNotHaveDuplicates();
          assertThat(post.newsTypes()).doesNotHaveDuplicates();
        });
  }

  private static double share(String region) {
    return POSTS.stream()
            .filter(post -> post.regions().stream().anyMatch(term -> term.slug().equals(region)))
            .count()
        / (double) POSTS.size();
  }
}
