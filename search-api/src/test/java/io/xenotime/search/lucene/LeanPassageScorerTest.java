package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class LeanPassageScorerTest {

  private static final int PASSAGES = 10_000;

  @Test
  void itWeighsAsLuceneDoes() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    PassageScorer lucene = new PassageScorer();
    PassageScorer lean = new LeanPassageScorer();
    for (int i = 0; i < PASSAGES; i++) {
      Passage passage = passage(random);
      int textLength = 1 + random.nextInt(20_000);
      assertThat(lean.score(passage, textLength))
          .as("seed %d, passage %d", seed, i)
          .isEqualTo(lucene.score(passage, textLength));
    }
  }

  private static Passage passage(Random random) {
    Passage passage = new Passage();
    int start = random.nextInt(10_000);
    passage.setStartOffset(start);
    passage.setEndOffset(start + random.nextInt(500));
    for (int match = random.nextInt(20); match > 0; match--) {
      int word = random.nextInt(6);
      passage.addMatch(start, start + 4, new BytesRef("word" + word), 1 + word);
    }
    return passage;
  }
}
