package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.schema.NewsAnalyzer;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.Named;
import io.xenotime.search.language.TextQuery.Scope;
import io.xenotime.search.language.TextQuery.Wording;
import io.xenotime.search.lucene.WordQuery.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns words, phrases and beginnings of words into queries over the text fields. A word is scored
 * by BM25F over all of them (Robertson, Zaragoza and Taylor, 2004: term frequencies are added up,
 * weighted, before they saturate).
 */
final class WordQueries {

  private static final Analyzer STEMS = NewsAnalyzer.forQueries();
  private static final Analyzer WORDS = NewsAnalyzer.forPrefixes();

  private final SearchedFields fields;
  private final FieldLengths lengths;
  private final PatternWords patternWords;

  WordQueries(
      Snapshot snapshot, SearchedFields fields, int maxPatternWords, List<String> warnings) {
    this.fields = fields;
    this.lengths = snapshot.lengths();
    this.patternWords = new PatternWords(snapshot.reader(), maxPatternWords, warnings);
  }

  Query word(Scope scope, String text) {
    List<String> stems = stems(text);
    return stems.size() == 1
        ? word(text, fields.of(scope), variants(text, stems.getFirst()))
        : ofStems(scope, stems, 0);
  }

  private WordQuery word(String label, List<IndexField> fields, List<Variant> variants) {
    return new WordQuery(label, variants, fields, lengths);
  }

  /** The thing, or any of the words it was typed as. */
  Query loosely(Named typed) {
    if (typed.words().size() == 1 || typed.sense() != Named.Sense.EACH) {
      return named(typed);
    }
    BooleanQuery.Builder parts = new BooleanQuery.Builder().add(named(typed), Occur.SHOULD);
    for (TextQuery.Word word : typed.words()) {
      parts.add(
          new BoostQuery(word(word.scope(), word.text()), Ranking.PART_OF_NAME), Occur.SHOULD);
    }
    return parts.build();
  }

  /** The word or phrase, or any of the parts it is made of. */
  Query loosely(Wording typed) {
    List<String> stems = stems(typed.text());
    if (stems.size() < 2) {
      return word(typed.scope(), typed.text());
    }
    BooleanQuery.Builder parts = new BooleanQuery.Builder();
    for (String stem : stems) {
      parts.add(word(stem, fields.of(typed.scope()), List.of(new Variant(stem, 1))), Occur.SHOULD);
    }
    return parts.build();
  }

  /** The stem, and once more the very form that was typed. */
  private static List<Variant> variants(String text, String stem) {
    List<Variant> variants = new ArrayList<>(List.of(new Variant(stem, 1)));
    String typed = String.join("", analyzed(WORDS, text));
    if (!typed.equals(stem)) {
      variants.add(new Variant(typed, Ranking.EXACT_FORM));
    }
    return variants;
  }

  /** A thing under all its names; under the one that was typed it counts more. */
  Query named(Named named) {
    List<Variant> variants = new ArrayList<>();
    named.entities().forEach(key -> variants.add(new Variant(NewsAnalyzer.entity(key), 1)));
    named
        .related()
        .forEach(key -> variants.add(new Variant(NewsAnalyzer.entity(key), Ranking.RELATED)));
    List<IndexField> searched = fields.of(named.scope());
    if (named.sense() == Named.Sense.NONE) {
      return word(named.text(), searched, variants);
    }
    List<String> stems = stems(named.text());
    if (stems.size() == 1) {
      variants.add(new Variant(stems.getFirst(), Ranking.TYPED_NAME));
      return word(named.text(), searched, variants);
    }
    return new BooleanQuery.Builder()
        .add(word(named.text(), searched, variants), Occur.SHOULD)
        .add(
            new BoostQuery(phrase(named.scope(), named.text(), 0), Ranking.TYPED_NAME),
            Occur.SHOULD)
        .build();
  }

  /** The words in their order, or out of place by some places altogether. */
  Query phrase(Scope scope, String text, int slop) {
    return ofStems(scope, stems(text), slop);
  }

  /** What a typed word parts into stands together in the text too: rare-earth, U.S./China. */
  private Query ofStems(Scope scope, List<String> stems, int slop) {
    return switch (stems.size()) {
      case 0 -> MatchAllDocsQuery.INSTANCE;
      case 1 -> word(stems.getFirst(), fields.of(scope), List.of(new Variant(stems.getFirst(), 1)));
      default -> phrase(fields.of(scope), stems, slop);
    };
  }

  /** Words count as they do alone, and more for standing together, as they must. */
  private Query phrase(List<IndexField> fields, List<String> stems, int slop) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String stem : stems) {
      WordQuery word = word(stem, fields, List.of(new Variant(stem, 1)));
      all.add(word.asPartOfPhrase(), Occur.MUST);
    }
    return all.add(new BoostQuery(together(fields, stems, slop), Ranking.TOGETHER), Occur.MUST)
        .build();
  }

  /** A phrase stands in one field as a whole, so the best field speaks for the article. */
  private static Query together(List<IndexField> fields, List<String> stems, int slop) {
    List<Query> byField = new ArrayList<>();
    for (IndexField field : fields) {
      byField.add(new PhraseQuery(slop, field.fieldName(), stems.toArray(String[]::new)));
    }
    return byField.size() == 1 ? byField.getFirst() : new DisjunctionMaxQuery(byField, 0);
  }

  /** Any word that begins so; of "rare-ear*" all but the last part are whole words. */
  Query prefix(Scope scope, String text) throws IOException {
    List<String> parts = analyzed(WORDS, text);
    if (parts.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    Query beginning = any(scope, patternWords.beginning(fields.of(scope), parts.getLast()));
    if (parts.size() == 1) {
      return beginning;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String part : parts.subList(0, parts.size() - 1)) {
      all.add(word(scope, part), Occur.MUST);
    }
    return all.add(beginning, Occur.MUST).build();
  }

  /** Any word that looks so; the letters between wildcards are folded like those of words. */
  Query wildcard(Scope scope, String pattern) throws IOException {
    Wildcards wildcards =
        Wildcards.of(pattern, letters -> String.join("", analyzed(WORDS, letters)));
    return any(scope, patternWords.matching(fields.of(scope), wildcards));
  }

  private Query any(Scope scope, List<BytesRef> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (IndexField field : fields.of(scope)) {
      any.add(new TermInSetQuery(field.fieldName(), words), Occur.SHOULD);
    }
    return new ConstantScoreQuery(any.build());
  }

  /** Returns the stems of the words of a text, as an index holds them. */
  static List<String> stems(String text) {
    return analyzed(STEMS, text);
  }

  private static List<String> analyzed(Analyzer analyzer, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(IndexField.BODY.fieldName(), text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string cannot fail", e);
    }
    return words;
  }
}
