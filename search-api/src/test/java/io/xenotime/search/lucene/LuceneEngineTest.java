package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchEngineContract;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class LuceneEngineTest extends SearchEngineContract {

  @TempDir Path folder;

  /** Two segments wherever there are two articles: what is right in one only is wrong. */
  @Override
  protected SearchEngine engineOver(List<Article> articles, SearchLimits limits)
      throws IOException {
    WrittenIndex index = new WrittenIndex(new IndexFolder(folder));
    int half = articles.size() / 2;
    index.publish(articles.subList(0, half));
    index.add(articles.subList(half, articles.size()));
    return LuceneEngine.open(new IndexFolder(folder), limits, FacetTrees.NONE, CLOCK);
  }
}
