package io.xenotime.schema;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import java.util.ArrayList;
import java.util.List;

/** Which texts of an article go into which field. */
public final class ArticleTexts {

  private ArticleTexts() {}

  /** Returns the article's texts for a field that is searched word by word, in reading order. */
  public static List<String> of(Article article, IndexField field) {
    return switch (field) {
      case TITLE -> List.of(article.title());
      case EXCERPT -> article.excerpt().isEmpty() ? List.of() : List.of(article.excerpt());
      case HIGHLIGHTS -> article.highlights();
      case HEADINGS -> article.headings();
      case BODY -> article.body().stream().map(Block::text).toList();
      case ID,
          CONTENT_HASH,
          URL,
          SLUG,
          TYPE,
          WORDS,
          BODY_KINDS,
          TERMS,
          LINKS,
          PAGE,
          CITATIONS,
          AUTOMATIC_LINKS,
          AUTHOR,
          PUBLISHED,
          MODIFIED,
          SKETCH,
          BANDS,
          DUPLICATES,
          STORY ->
          throw new IllegalArgumentException(field + " is no text");
    };
  }

  /** Returns every text of the article once. */
  public static List<String> all(Article article) {
    List<String> texts = new ArrayList<>();
    texts.add(article.title());
    texts.addAll(of(article, IndexField.EXCERPT));
    texts.addAll(article.highlights());
    article.body().forEach(block -> texts.add(block.text()));
    return texts;
  }
}
