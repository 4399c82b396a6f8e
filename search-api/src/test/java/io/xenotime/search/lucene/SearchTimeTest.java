package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchTimeTest {

  private static final SearchLimits NO_TIME =
      new SearchLimits(1_000, 128, 1_000, 10_000, 100, 1_000, 100, 5, 50, 1_000, Duration.ZERO);

  @TempDir Path folder;

  @Test
  void aSearchThatTakesTooLongIsGivenUpAndSaysSo() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int id = 1; id <= 2_000; id++) {
      articles.add(article(id).title("magnets " + id).build());
    }
    new WrittenIndex(new IndexFolder(folder)).publish(articles);
    try (SearchEngine engine =
        LuceneEngine.open(new IndexFolder(folder), NO_TIME, FacetTrees.NONE)) {
      assertThatThrownBy(() -> engine.search(search("magnets OR 7").build()))
          .isInstanceOf(EngineUnavailable.class)
          .hasMessage("a search must end within 0 ms, this one did not; ask for less");
    }
  }
}
