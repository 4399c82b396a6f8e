package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.Generation;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFollowerTest {

  @TempDir Path root;

  private IndexFolder folder() {
    return new IndexFolder(root.resolve("index"));
  }

  private static List<Article> versions(int count, String version) {
    List<Article> articles = new ArrayList<>();
    for (int id = 1; id <= count; id++) {
      articles.add(article(id).title("magnets " + version).build());
    }
    return articles;
  }

  @Test
  void anEngineStartedBeforeTheIndexWaitsForIt() throws IOException {
    try (LuceneEngine engine = LuceneEngine.open(folder(), SearchLimits.DEFAULT, FacetTrees.NONE)) {
      assertThat(engine.status().ready()).isFalse();
      assertThatThrownBy(() -> engine.search(search("magnets").build()))
          .isInstanceOf(EngineUnavailable.class)
          .hasMessage("there is no index yet");

      new WrittenIndex(folder()).publish(versions(3, "one"));
      engine.follow();

      assertThat(engine.status().ready()).isTrue();
      assertThat(engine.search(search("magnets").build()).total().value()).isEqualTo(3);
    }
  }

  @Test
  void commitsAndGenerationsComeIntoService() throws IOException {
    WrittenIndex index = new WrittenIndex(folder());
    index.publish(versions(1, "one"));
    try (LuceneEngine engine = LuceneEngine.open(folder(), SearchLimits.DEFAULT, FacetTrees.NONE)) {
      index.add(List.of(article(2).title("magnets").build()));
      engine.follow();
      assertThat(engine.status().articles()).isEqualTo(2);
      assertThat(engine.status().index().orElseThrow().generation()).isEqualTo("g000001");

      index.publish(versions(5, "two"));
      engine.follow();
      assertThat(engine.status().articles()).isEqualTo(5);
      assertThat(engine.status().index().orElseThrow().generation()).isEqualTo("g000002");
    }
  }

  @Test
  void theFolderIsFollowedWithoutBeingAsked() throws Exception {
    WrittenIndex index = new WrittenIndex(folder());
    index.publish(versions(1, "one"));
    try (LuceneEngine engine = LuceneEngine.open(folder(), SearchLimits.DEFAULT, FacetTrees.NONE)) {
      index.publish(versions(5, "two"));

      while (engine.status().articles() != 5) {
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
  }

  @Test
  void aForeignCommitLeavesTheOldStateInService() throws IOException {
    WrittenIndex index = new WrittenIndex(folder());
    index.publish(versions(3, "one"));
    try (LuceneEngine engine = LuceneEngine.open(folder(), SearchLimits.DEFAULT, FacetTrees.NONE)) {
      index.publishForeign(versions(5, "two"));
      engine.follow();

      assertThat(engine.status().articles()).isEqualTo(3);
      assertThat(engine.status().problem().orElseThrow())
          .startsWith("index was built with other fields or another analysis, rebuild it");

      index.publish(versions(4, "three"));
      engine.follow();

      assertThat(engine.status().articles()).isEqualTo(4);
      assertThat(engine.status().problem()).isEmpty();
    }
  }

  @Test
  void anIndexOfAnotherBuildIsNotServedAtAll() throws IOException {
    new WrittenIndex(folder()).publishForeign(versions(1, "one"));
    try (LuceneEngine engine = LuceneEngine.open(folder(), SearchLimits.DEFAULT, FacetTrees.NONE)) {
      assertThat(engine.status().ready()).isFalse();
      assertThatThrownBy(() -> engine.search(search("").build()))
          .isInstanceOf(EngineUnavailable.class)
          .hasMessageContaining("rebuild it");
    }
  }

  @Test
  void aPointerThatPointsNowhereLeavesTheOldStateInService() throws IOException {
    WrittenIndex index = new WrittenIndex(folder());
    index.publish(versions(3, "one"));
    try (LuceneEngine engine = LuceneEngine.open(folder(), SearchLimits.DEFAULT, FacetTrees.NONE)) {
      for (String pointer : List.of("g000009", "", "../../secret", "g000001/..", "\u0000")) {
        Files.writeString(folder().root().resolve("CURRENT"), pointer);
        engine.follow();

        assertThat(engine.status().articles()).isEqualTo(3);
        assertThat(engine.status().problem()).isNotEmpty();
      }
    }
  }

  /** Every answer is of one state as a whole, and none fails, while states come and go. */
  @Test
  void searchesGoOnWhileTheIndexIsReplaced() throws Exception {
    WrittenIndex index = new WrittenIndex(folder());
    index.publish(versions(1, "v1"));
    AtomicBoolean done = new AtomicBoolean();
    try (LuceneEngine engine = LuceneEngine.open(folder(), SearchLimits.DEFAULT, FacetTrees.NONE);
        ExecutorService readers = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> searched = new ArrayList<>();
      for (int reader = 0; reader < 2; reader++) {
        searched.add(readers.submit(() -> searchUntil(done, engine)));
      }
      for (int version = 2; version <= 30; version++) {
        Generation old = folder().current().orElseThrow();
        index.publish(versions(version, "v" + version));
        index.add(versions(version, "v" + version));
        engine.follow();
        IOUtils.rm(old.path());
      }
      done.set(true);
      for (Future<Integer> count : searched) {
        assertThat(count.get()).isPositive();
      }
    }
  }

  private static int searchUntil(AtomicBoolean done, LuceneEngine engine) {
    int searches = 0;
    while (!done.get()) {
      SearchAnswer answer = engine.search(search("magnets").page(1, 50).build());
      assertThat(answer.hits()).hasSize((int) answer.total().value());
      assertThat(answer.hits().stream().map(hit -> hit.title()).distinct())
          .containsExactly("magnets v" + answer.total().value());
      searches++;
    }
    return searches;
  }
}
