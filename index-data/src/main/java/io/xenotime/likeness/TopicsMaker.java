package io.xenotime.likeness;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what an article is about: the words of its title, highlights and first paragraphs, and what
 * it names. For one thread and one article.
 */
final class TopicsMaker {

  /** With which word the last paragraph begins that counts. */
  private static final int LEAD_WORDS = 120;

  private static final int IN_THE_TITLE = 3;
  private static final int IN_THE_HIGHLIGHTS = 1;
  private static final int IN_THE_BODY = 0;

  /** Say nothing of what happened: the sort of news, and whom a link leads to. */
  private static final Set<String> NO_TOPICS = Set.of("news-type", "source");

  private final Article article;
  private final List<Block> body;
  private final Map<Integer, Integer> weights = new HashMap<>();
  private final PlainWords words = new PlainWords(this::word);
  private int more;
  private int read;

  /**
   * @param body of the article, as far as it is its own
   */
  TopicsMaker(Article article, List<Block> body) {
    this.article = article;
    this.body = body;
  }

  Topics topics() {
    more = IN_THE_TITLE;
    words.read(article.title());
    more = IN_THE_HIGHLIGHTS;
    article.highlights().forEach(words::read);
    more = IN_THE_BODY;
    for (Block block : body) {
      if (read > LEAD_WORDS) {
        break;
      }
      if (block.kind() != Block.Kind.HEADING) {
        words.read(block.text());
      }
    }
    for (Facet facet : article.terms().keySet()) {
      if (!NO_TOPICS.contains(facet.taxonomy())) {
        article
            .terms(facet)
            .forEach(term -> weigh(Hashes.of(facet.taxonomy() + "/" + term.slug())));
      }
    }
    return Topics.of(weights);
  }

  private void word(CharSequence word, boolean figure) {
    read++;
    if (word.length() > (figure ? 2 : 1)) {
      weigh(Hashes.of(inSingular(word)));
    }
  }

  private void weigh(int hash) {
    int weight = CommonWords.BUILT_IN.weight(hash);
    if (weight > 0) {
      weights.merge(hash, weight + more, Math::max);
    }
  }

  private static CharSequence inSingular(CharSequence word) {
    int last = word.length() - 1;
    return last > 2 && word.charAt(last) == 's' && word.charAt(last - 1) != 's'
        ? word.subSequence(0, last)
        : word;
  }
}
