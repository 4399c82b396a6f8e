package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.search.IndexVersion;
import io.xenotime.search.lucene.RelatedCache.Asked;
import io.xenotime.search.lucene.RelatedSearch.Found;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelatedCacheTest {

  private static final IndexVersion OLD = new IndexVersion("g000001", 1, Instant.EPOCH);
  private static final IndexVersion NEW = new IndexVersion("g000001", 2, Instant.EPOCH);
  private static final List<Found> ANSWER = List.of(new Found(3, 1, List.of("kiln")));

  private final RelatedCache cache = new RelatedCache();

  @Test
  void whatWasFoundIsKnownInTheSameStateOnly() {
    cache.put(OLD, new Asked(1, 20), ANSWER);

    assertThat(cache.get(OLD, new Asked(1, 20))).contains(ANSWER);
    assertThat(cache.get(OLD, new Asked(1, 100))).isEmpty();
    assertThat(cache.get(OLD, new Asked(2, 20))).isEmpty();
    assertThat(cache.get(NEW, new Asked(1, 20))).isEmpty();

    cache.put(NEW, new Asked(2, 20), ANSWER);

    assertThat(cache.get(NEW, new Asked(1, 20))).isEmpty();
    assertThat(cache.get(OLD, new Asked(1, 20))).isEmpty();
  }

  @Test
  void whatWasNotAskedForLongestGoes() {
    for (long id = 0; id < 2_000; id++) {
      cache.put(OLD, new Asked(id, 20), ANSWER);
    }
    assertThat(cache.get(OLD, new Asked(0, 20))).isPresent();

    cache.put(OLD, new Asked(2_000, 20), ANSWER);

    assertThat(cache.size()).isEqualTo(2_000);
    assertThat(cache.get(OLD, new Asked(0, 20))).isPresent();
    assertThat(cache.get(OLD, new Asked(1, 20))).isEmpty();
  }
}
