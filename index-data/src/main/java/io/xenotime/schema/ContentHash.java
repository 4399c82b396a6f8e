package io.xenotime.schema;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.article.Link;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * A number that tells whether an article's content is what it was: the first half of a MurmurHash3
 * (x64, 128 bits) over everything that is indexed or comes back. Not a defence against forgery.
 */
public final class ContentHash {

  private static final char END = '\u001e';

  private ContentHash() {}

  /** Returns the hash of all that makes the article. */
  public static long of(Article article) {
    StringBuilder text = new StringBuilder(8192);
    text.append(article.id()).append(END);
    text.append(article.url()).append(END);
    text.append(article.slug()).append(END);
    text.append(article.type()).append(END);
    text.append(article.title()).append(END);
    text.append(article.excerpt()).append(END);
    for (String highlight : article.highlights()) {
      text.append(highlight).append(END);
    }
    text.append(END);
    for (Block block : article.body()) {
      text.append(block.kind()).append(END).append(block.text()).append(END);
    }
    text.append(END);
    article
        .terms()
        .forEach((facet, terms) -> {
          text.append(facet.taxonomy()).append(END);
          terms.forEach(term -> text.append(TermValues.encode(term)).append(END));
        });
    text.append(END);
    for (Link link : article.links()) {
      text.append(link.kind()).append(END).append(link.url()).append(END);
      text.append(link.text()).append(END);
    }
    text.append(END);
    text.append(article.author()).append(END);
    text.append(article.published().getEpochSecond()).append(END);
    text.append(article.modified().getEpochSecond());
    return StringHelper.murmurhash3_x64_128(new BytesRef(text))[0];
  }
}
