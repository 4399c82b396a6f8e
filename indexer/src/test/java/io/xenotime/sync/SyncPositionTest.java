package io.xenotime.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SyncPositionTest {

  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @Test
  void aPositionComesBackFromItsCommit() {
    SyncPosition position =
        SyncPosition.atTheStartOf("https://news.example/", "news-archive")
            .asOf(NOW)
            .with(Map.of(7L, 1_700_000_000L, 5L, 3L), Map.of(9L, new FailedFetch(2, NOW)));
    assertThat(SyncPosition.of(position.toMap())).isEqualTo(position);
    assertThat(position.toMap())
        .containsEntry("set_aside", "5:3,7:1700000000")
        .containsEntry("failing", "9:2@" + NOW.getEpochSecond());
  }

  @Test
  void whatAnotherBuildWroteCostsNoMoreThanItself() {
    Map<String, String> odd =
        Map.of(
            "site", "https://news.example/",
            "as_of", "some day",
            "set_aside", "7:x,:,8:9,nonsense",
            "failing", "1:2,3:4@x,5:1@6,7:0@1");
    SyncPosition position = SyncPosition.of(odd);
    assertThat(position.isKnown()).isTrue();
    assertThat(position.asOf()).isEmpty();
    assertThat(position.setAside()).isEqualTo(Map.of(8L, 9L));
    assertThat(position.failing()).isEqualTo(Map.of(5L, FailedFetch.of("1@6")));
    assertThat(SyncPosition.of(Map.of())).isEqualTo(SyncPosition.NONE);
    assertThat(SyncPosition.NONE.isKnown()).isFalse();
  }

  @Test
  void noMoreThanAThousandPostsAreRemembered() {
    Map<Long, Long> many = new TreeMap<>();
    for (long id = 1; id <= 3000; id++) {
      many.put(id, id);
    }
    SyncPosition position = SyncPosition.NONE.with(many, Map.of());
    assertThat(SyncPosition.of(position.toMap()).setAside()).hasSize(1000);
  }

  @Test
  void aSiteIsTheSameHoweverItIsWritten() {
    SyncPosition position = SyncPosition.atTheStartOf("https://news.example/", "news-archive");
    assertThat(position.isOf("http://www.news.example", "news-archive")).isTrue();
    assertThat(position.isOf("https://news.example/", "post")).isFalse();
    assertThat(position.isOf("https://news.example/blog/", "news-archive")).isFalse();
    assertThat(position.isOf("https://news.example:8443/", "news-archive")).isFalse();
  }

  @Test
  void aFailingPostIsAskedForLessAndLessOften() {
    FailedFetch failure = new FailedFetch(1, NOW);
    assertThat(failure.isDue(NOW.plusSeconds(59))).isFalse();
    assertThat(failure.isDue(NOW.plusSeconds(60))).isTrue();
    FailedFetch again = failure.again(NOW);
    assertThat(again.isDue(NOW.plusSeconds(119))).isFalse();
    assertThat(again.isDue(NOW.plusSeconds(120))).isTrue();
    FailedFetch often = new FailedFetch(1_000_000, NOW);
    assertThat(often.isDue(NOW.plus(Duration.ofMinutes(59)))).isFalse();
    assertThat(often.isDue(NOW.plus(Duration.ofHours(1)))).isTrue();
  }
}
