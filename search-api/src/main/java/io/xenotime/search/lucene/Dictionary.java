package io.xenotime.search.lucene;

import io.xenotime.article.Facet;
import io.xenotime.schema.IndexField;
import io.xenotime.thesaurus.Entry;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * The words that the articles of an index are written with. Articles that were replaced or deleted
 * count until their segment is merged. Immutable, safe for many threads.
 */
record Dictionary(IndexReader reader) {

  /** In a segment; four letters leave far fewer. */
  private static final int MOST_BEGINNINGS = 2_000;

  private static final String WORDS = IndexField.WORDS.fieldName();

  /** Returns how many articles have the word as it is. */
  int articles(String word) throws IOException {
    return reader.docFreq(new Term(WORDS, word));
  }

  /**
   * Returns how many articles a search for the word finds at least: those with its stem. Where more
   * than a few have the word as it is, that is all anybody asks.
   */
  int found(String word) throws IOException {
    int found = articles(word);
    if (found > Spelling.MAX_RARE_ARTICLES) {
      return found;
    }
    String stem = TypedWord.stem(word);
    for (IndexField field : IndexField.texts()) {
      found = Math.max(found, reader.docFreq(new Term(field.fieldName(), stem)));
    }
    return found;
  }

  /** Returns how many articles speak of any of the entries, at least. */
  int about(List<Entry> entries) throws IOException {
    int about = 0;
    for (Entry entry : entries) {
      Optional<Facet> facet = entry.kind().facet();
      if (facet.isPresent()) {
        String field = IndexField.TERMS.of(facet.get());
        about = Math.max(about, reader.docFreq(new Term(field, entry.slug())));
      }
    }
    return about;
  }

  /**
   * Returns the word with these first letters that most articles have, of several the first; empty
   * when there is none. Of very many such words only the first are looked at.
   */
  Optional<String> beginning(String letters) throws IOException {
    Map<String, Integer> articles = new TreeMap<>();
    BytesRef first = new BytesRef(letters);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(WORDS);
      TermsEnum words = terms == null ? TermsEnum.EMPTY : terms.iterator();
      if (words.seekCeil(first) == TermsEnum.SeekStatus.END) {
        continue;
      }
      BytesRef word = words.term();
      for (int looked = 0;
          word != null && StringHelper.startsWith(word, first) && looked < MOST_BEGINNINGS;
          looked++) {
        articles.merge(word.utf8ToString(), words.docFreq(), Integer::sum);
        word = words.next();
      }
    }
    return articles.entrySet().stream()
        .filter(entry -> TypedWord.isOfLetters(entry.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Returns the words near another, each with how many articles have it. */
  Map<String, Integer> near(NearWords near) throws IOException {
    Map<String, Integer> articles = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(WORDS);
      if (terms != null) {
        TermsEnum words = near.of(terms);
        while (words.next() != null) {
          articles.merge(words.term().utf8ToString(), words.docFreq(), Integer::sum);
        }
      }
    }
    return articles;
  }
}
