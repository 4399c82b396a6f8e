package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryScoresTest {

  @TempDir Path folder;

  private SearchEngine engine;

  @BeforeEach
  void openEngine() throws IOException {
    new WrittenIndex(new IndexFolder(folder))
        .publish(
            List.of(
                article(1).title("Magnets from three very old mines").region("China").build(),
                article(2).title("Nothing of the kind").build()));
    engine = LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT, FacetTrees.NONE);
  }

  @AfterEach
  void closeEngine() {
    engine.close();
  }

  private float score(String text) {
    return engine.search(search(text).build()).hits().getFirst().score();
  }

  @Test
  void timesAndTermsScoreNothingWhereverTheyStand() {
    float magnets = score("magnets");

    assertThat(magnets).isPositive();
    assertThat(score("magnets after:2025 region:china")).isEqualTo(magnets);
    assertThat(score("magnets (date:2026 OR region:china)")).isEqualTo(magnets);
    assertThat(score("magnets OR (date:2026 region:china)")).isEqualTo(magnets);
    assertThat(score("date:2026")).isZero();
  }

  @Test
  void aBoostMultipliesTheScore() {
    assertThat(score("magnets^2")).isCloseTo(2 * score("magnets"), within(0.001f));
    assertThat(score("(magnets mines)^0.5")).isCloseTo(score("magnets mines") / 2, within(0.001f));
  }

  /** They stand too far apart to be a pair, which would count more. */
  @Test
  void aNearScoresAsItsWordsDo() {
    assertThat(score("magnets NEAR/5 mines")).isEqualTo(score("magnets mines"));
  }
}
