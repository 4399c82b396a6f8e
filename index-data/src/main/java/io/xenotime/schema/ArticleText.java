package io.xenotime.schema;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;

/** A text of an article, analysed with what the whole article is known to speak of. */
final class ArticleText extends Field {

  private final Set<String> entities;

  ArticleText(String name, String text, FieldType type, Set<String> entities) {
    super(name, text, type);
    this.entities = entities;
  }

  @Override
  public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
    TokenStream words = super.tokenStream(analyzer, reuse);
    SpokenOf spokenOf = words.getAttribute(SpokenOf.class);
    if (spokenOf != null) {
      spokenOf.set(entities);
    }
    return words;
  }
}
