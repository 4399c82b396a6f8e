package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.Vocabulary;
import io.xenotime.search.lucene.WordTally.Tallied;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** The words that tell what an article is about: frequent in it and rare elsewhere. */
final class TellingWords {

  /** More cost time and change little. */
  private static final int MOST = 30;

  /** Half of what a word can tell is told by so many of it. */
  private static final float HALF_TOLD = 4;

  /**
   * What is said once, and neither in the title nor among the highlights, may be said of anything.
   */
  private static final int LEAST_COUNT = 2;

  /** What every other article has tells nothing. */
  static final float LEAST_RARITY = 0.7f;

  static final List<IndexField> FIELDS =
      List.of(IndexField.TITLE, IndexField.HIGHLIGHTS, IndexField.BODY);

  private TellingWords() {}

  /**
   * A word that tells something.
   *
   * @param weight how much, above 0
   */
  record Telling(Tallied word, float weight) {}

  /** Returns the most telling words of an article that others have too, the most telling first. */
  static List<Telling> of(Article article, Vocabulary vocabulary, IndexReader reader)
      throws IOException {
    List<Telling> telling = new ArrayList<>();
    for (Tallied word : WordTally.of(article, vocabulary)) {
      int articles = articles(word.term(), reader);
      float rarity = Bm25f.rarity(articles, reader.maxDoc());
      if (articles > 1 && rarity >= LEAST_RARITY && (word.isEntity() || saysWhat(word))) {
        telling.add(new Telling(word, rarity * word.count() / (word.count() + HALF_TOLD)));
      }
    }
    telling.sort(
        Comparator.comparing(Telling::weight).reversed().thenComparing(one -> one.word().term()));
    return List.copyOf(telling.subList(0, Math.min(MOST, telling.size())));
  }

  private static int articles(String term, IndexReader reader) throws IOException {
    int most = 0;
    for (IndexField field : FIELDS) {
      most = Math.max(most, reader.docFreq(new Term(field.fieldName(), term)));
    }
    return most;
  }

  private static boolean saysWhat(Tallied word) {
    return word.count() >= LEAST_COUNT && !EmptyWords.contains(word.term());
  }
}
