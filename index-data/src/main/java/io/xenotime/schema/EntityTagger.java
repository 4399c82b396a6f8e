package io.xenotime.schema;

import io.xenotime.article.Article;
import io.xenotime.thesaurus.Entry;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds which entries of the thesaurus an article speaks of. Immutable, safe for many threads.
 *
 * <p>A form that may mean something else counts when the words around it make it clear; once an
 * entry is certain, all its forms in the article are taken for it.
 */
public final class EntityTagger {

  private final Vocabulary vocabulary;

  public EntityTagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns the entries that the article mentions for certain. */
  public Set<Entry> entities(Article article) {
    Set<Entry> certain = new LinkedHashSet<>();
    for (String text : ArticleTexts.all(article)) {
      Mentions mentions = new Mentions(vocabulary, Mentions.Reading.TEXT);
      mentions.in(NewsAnalyzer.written(text)).stream()
          .filter(Mention::certain)
          .forEach(mention -> certain.add(mention.entry()));
    }
    return certain;
  }
}
