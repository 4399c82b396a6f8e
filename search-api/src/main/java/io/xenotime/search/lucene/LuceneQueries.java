package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.Period;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Everything;
import io.xenotime.search.language.TextQuery.Not;
import io.xenotime.search.language.TextQuery.Or;
import io.xenotime.search.language.TextQuery.Phrase;
import io.xenotime.search.language.TextQuery.Prefix;
import io.xenotime.search.language.TextQuery.Tagged;
import io.xenotime.search.language.TextQuery.Word;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns what is asked into Lucene's queries, over one snapshot. One thread, one search: it collects
 * what a warning should say.
 */
final class LuceneQueries {

  private final Snapshot snapshot;
  private final WordQueries words;
  private final List<String> warnings;

  LuceneQueries(Snapshot snapshot, int maxPrefixWords, List<String> warnings) {
    this.snapshot = snapshot;
    this.words = new WordQueries(snapshot.reader(), maxPrefixWords, warnings);
    this.warnings = warnings;
  }

  /** Returns the query of a text. */
  Query of(TextQuery text) throws IOException {
    return switch (text) {
      case Everything _ -> MatchAllDocsQuery.INSTANCE;
      case Word(var scope, var word) -> words.word(scope, word);
      case Phrase(var scope, var phrase) -> words.phrase(scope, phrase);
      case Prefix(var scope, var prefix) -> words.prefix(scope, prefix);
      case Tagged(var facet, var value) -> tagged(facet, value);
      case Not(var query) -> all(List.of(text));
      case And(var queries) -> all(queries);
      case Or(var queries) -> any(queries);
    };
  }

  private Query all(List<TextQuery> queries) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean onlyExclusions = true;
    for (TextQuery query : queries) {
      if (query instanceof Not(var excluded)) {
        all.add(of(excluded), Occur.MUST_NOT);
      } else {
        all.add(of(query), query instanceof Tagged ? Occur.FILTER : Occur.MUST);
        onlyExclusions = false;
      }
    }
    if (onlyExclusions) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return all.build();
  }

  private Query any(List<TextQuery> queries) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (TextQuery query : queries) {
      any.add(of(query), Occur.SHOULD);
    }
    return any.build();
  }

  private Query tagged(String parameter, String value) {
    FacetTerms facet = snapshot.facet(parameter).orElseThrow();
    return new ConstantScoreQuery(carrying(facet, List.of(value)));
  }

  /** Returns the query for articles that carry any of the values, called by slug, id or label. */
  Query carrying(FacetTerms facet, Collection<String> values) {
    for (String value : values) {
      if (facet.slugs(List.of(value)).isEmpty()) {
        warnings.add(facet.facet().parameter() + " has no value \"" + value + "\"");
      }
    }
    String field = IndexField.TERMS.of(facet.facet());
    Set<String> slugs = facet.slugs(values);
    return switch (slugs.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> new TermQuery(new Term(field, slugs.iterator().next()));
      default -> new TermInSetQuery(field, slugs.stream().map(BytesRef::new).toList());
    };
  }

  /** Returns the query for articles published within the period. */
  static Query published(Period period) {
    return LongField.newRangeQuery(
        IndexField.PUBLISHED.fieldName(),
        period.from().map(Instant::getEpochSecond).orElse(Long.MIN_VALUE),
        period.until().map(until -> until.minusNanos(1).getEpochSecond()).orElse(Long.MAX_VALUE));
  }
}
