package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import java.util.List;

class ScanEngineTest extends SearchEngineContract {

  @Override
  protected SearchEngine engineOver(List<Article> articles, SearchLimits limits) {
    return new ScanEngine(Articles.FACETS, limits, CLOCK, articles);
  }
}
