package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Article;
import java.util.List;

/**
 * Whole articles that an engine found. Immutable.
 *
 * @param articles those asked for, in order
 * @param total how many there are in all; exact
 * @param index the state of the index that this was answered from
 */
public record ArticlesAnswer(List<Article> articles, long total, IndexVersion index) {

  public ArticlesAnswer {
    requireNonNull(index, "index");
    articles = List.copyOf(articles);
  }
}
