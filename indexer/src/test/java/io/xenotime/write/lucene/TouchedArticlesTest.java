package io.xenotime.write.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TouchedArticlesTest {

  @Test
  void anIdNeverKeptHasNoHash() {
    TouchedArticles touched = new TouchedArticles();
    touched.put(1, 0);
    assertThat(touched.get(1)).isEqualTo(OptionalLong.of(0));
    assertThat(touched.get(2)).isEmpty();
  }

  @Test
  void keepsWhatAMapKeeps() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    TouchedArticles touched = new TouchedArticles();
    Map<Long, Long> model = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      long id = random.nextBoolean() ? 1 + random.nextInt(20_000) : random.nextLong() | 1;
      touched.put(id, i);
      model.put(id, (long) i);
    }
    model.forEach((id, hash) ->
        assertThat(touched.get(id)).as("seed %d", seed).isEqualTo(OptionalLong.of(hash)));
  }
}
