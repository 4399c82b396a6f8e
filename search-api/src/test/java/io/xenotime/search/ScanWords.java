package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.schema.SpokenOf;
import io.xenotime.schema.Vocabulary;
import io.xenotime.thesaurus.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of texts, for the scanning engine: each text is analysed once. One thread. */
final class ScanWords {

  private final Analyzer analyzer;
  private final Map<Analysed, List<Set<String>>> analysed = new HashMap<>();
  private final Map<Article, Set<String>> entities = new IdentityHashMap<>();
  private final Map<String, List<String>> stems = new HashMap<>();
  private final Map<String, List<String>> folded = new HashMap<>();

  ScanWords(Vocabulary vocabulary) {
    this.analyzer = NewsAnalyzer.forIndexing(vocabulary);
  }

  /** A text of an article that speaks of these entries of the thesaurus. */
  private record Analysed(String text, Set<String> entities) {}

  /** Returns the words at each place of a text of an article. */
  List<Set<String>> positions(Article article, String text) {
    return positions(text, entities.computeIfAbsent(article, ScanWords::entities));
  }

  /** Returns the words at each place of a text of nobody's. */
  List<Set<String>> positions(String text) {
    return positions(text, Set.of());
  }

  private List<Set<String>> positions(String text, Set<String> entities) {
    return analysed.computeIfAbsent(new Analysed(text, entities), this::analyse);
  }

  private static Set<String> entities(Article article) {
    Set<String> entities = new HashSet<>();
    for (Facet facet : Kind.facets()) {
      article.terms(facet).forEach(term -> entities.add(facet.taxonomy() + "/" + term.slug()));
    }
    return entities;
  }

  private List<Set<String>> analyse(Analysed analysed) {
    List<Set<String>> positions = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", analysed.text())) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      Optional.ofNullable(tokens.getAttribute(SpokenOf.class))
          .ifPresent(spokenOf -> spokenOf.set(analysed.entities()));
      tokens.reset();
      while (tokens.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          positions.add(new HashSet<>());
        }
        positions.getLast().add(word.toString());
      }
      return positions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the stems of what was typed. */
  List<String> stems(String text) {
    return stems.computeIfAbsent(text, typed -> words(NewsAnalyzer.forQueries(), typed));
  }

  /** Returns the words of what was typed, not stemmed. */
  List<String> folded(String text) {
    return folded.computeIfAbsent(text, ScanWords::unstemmed);
  }

  /** Returns the words of a text, not stemmed. */
  static List<String> unstemmed(String text) {
    return words(NewsAnalyzer.forPrefixes(), text);
  }

  private static List<String> words(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (analyzer;
        TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
