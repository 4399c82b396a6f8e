package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.schema.ArticleTexts;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.schema.SpokenOf;
import io.xenotime.schema.Vocabulary;
import io.xenotime.thesaurus.Kind;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Counts the words of one article as an index has them: stems, and for what the vocabulary knows
 * its entries in place of the words. One thread.
 */
final class WordTally {

  /** A word in the title says as much as this many in the body. */
  private static final int IN_TITLE = 2;

  private static final int IN_HIGHLIGHTS = 2;

  private static final String ENTITY = NewsAnalyzer.entity("");

  private final Analyzer analyzer;
  private final Set<String> entities;
  private final Map<String, Tallied> tallied = new LinkedHashMap<>();

  /** The word at one place: all its forms have the same step. */
  private Optional<Place> open = Optional.empty();

  /** Where the entry of the vocabulary ends that was met last. */
  private int coveredUntil;

  private WordTally(Vocabulary vocabulary, Set<String> entities) {
    this.analyzer = NewsAnalyzer.forIndexing(vocabulary);
    this.entities = entities;
  }

  /**
   * A word that was counted.
   *
   * @param shown as it is written
   * @param count how often, words of the title counted more than once
   */
  record Tallied(String term, String shown, int count) {

    /** Returns whether it is an entry of the vocabulary. */
    boolean isEntity() {
      return term.startsWith(ENTITY);
    }

    private Tallied and(String otherShown, int more) {
      boolean plainer = Character.isLowerCase(otherShown.charAt(0));
      return new Tallied(term, plainer ? otherShown : shown, count + more);
    }
  }

  private record Place(String term, int start, int end) {}

  /** Returns the words of an article. */
  static Collection<Tallied> of(Article article, Vocabulary vocabulary) throws IOException {
    WordTally tally = new WordTally(vocabulary, entities(article));
    tally.add(article, IndexField.TITLE, IN_TITLE);
    tally.add(article, IndexField.HIGHLIGHTS, IN_HIGHLIGHTS);
    // Headings count twice, as they stand in the body too.
    tally.add(article, IndexField.HEADINGS, 1);
    tally.add(article, IndexField.BODY, 1);
    return tally.tallied.values();
  }

  private static Set<String> entities(Article article) {
    Set<String> entities = new HashSet<>();
    for (Facet facet : Kind.facets()) {
      article.terms(facet).forEach(term -> entities.add(facet.taxonomy() + "/" + term.slug()));
    }
    return entities;
  }

  private void add(Article article, IndexField field, int weight) throws IOException {
    for (String text : ArticleTexts.of(article, field)) {
      add(field.fieldName(), text, weight);
    }
  }

  private void add(String field, String text, int weight) throws IOException {
    coveredUntil = 0;
    open = Optional.empty();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute letters = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      if (tokens.hasAttribute(SpokenOf.class)) {
        tokens.getAttribute(SpokenOf.class).set(entities);
      }
      tokens.reset();
      while (tokens.incrementToken()) {
        Place place = new Place(letters.toString(), offset.startOffset(), offset.endOffset());
        if (step.getPositionIncrement() > 0) {
          count(text, weight);
        }
        if (place.term().startsWith(ENTITY)) {
          coveredUntil = Math.max(coveredUntil, place.end());
          count(place, text, weight);
        } else {
          // The stem comes behind the word.
          open = Optional.of(place);
        }
      }
      tokens.end();
    }
    count(text, weight);
  }

  private void count(String text, int weight) {
    open.filter(place -> place.start() >= coveredUntil)
        .ifPresent(place -> count(place, text, weight));
    open = Optional.empty();
  }

  private void count(Place place, String text, int weight) {
    String shown = text.substring(place.start(), place.end());
    tallied.merge(
        place.term(),
        new Tallied(place.term(), shown, weight),
        (before, now) -> before.and(shown, weight));
  }
}
