package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.Period;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Boosted;
import io.xenotime.search.language.TextQuery.Everything;
import io.xenotime.search.language.TextQuery.Named;
import io.xenotime.search.language.TextQuery.Near;
import io.xenotime.search.language.TextQuery.Not;
import io.xenotime.search.language.TextQuery.Or;
import io.xenotime.search.language.TextQuery.Phrase;
import io.xenotime.search.language.TextQuery.Prefix;
import io.xenotime.search.language.TextQuery.Published;
import io.xenotime.search.language.TextQuery.Tagged;
import io.xenotime.search.language.TextQuery.Wildcard;
import io.xenotime.search.language.TextQuery.Word;
import io.xenotime.search.language.TextQuery.Wording;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
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
  private final SearchedFields fields;
  private final WordQueries words;
  private final Instant now;
  private final List<String> warnings;
  private final Set<TextQuery> optional;

  /**
   * @param fields where words are looked for
   * @param now what ages are counted back from
   * @param optional parts of the text that count where they are, and need not be
   */
  LuceneQueries(
      Snapshot snapshot,
      SearchedFields fields,
      int maxPrefixWords,
      Instant now,
      Set<TextQuery> optional,
      List<String> warnings) {
    this.snapshot = snapshot;
    this.fields = fields;
    this.now = now;
    this.optional = optional;
    this.words = new WordQueries(snapshot, fields, maxPrefixWords, warnings);
    this.warnings = warnings;
  }

  /** Returns the query of a text. */
  Query of(TextQuery text) throws IOException {
    return switch (text) {
      case Everything _ -> MatchAllDocsQuery.INSTANCE;
      case Word(var scope, var word) -> words.word(scope, word);
      case Named named -> optional.contains(named) ? words.loosely(named) : words.named(named);
      case Phrase loose when optional.contains(loose) -> words.loosely(loose);
      case Phrase(var scope, var phrase, var slop) -> words.phrase(scope, phrase, slop);
      case Prefix(var scope, var prefix) -> words.prefix(scope, prefix);
      case Wildcard(var scope, var pattern) -> words.wildcard(scope, pattern);
      case Near near -> near(near);
      case Tagged(var facet, var value) -> unscored(tagged(facet, value));
      case Published(var when) -> unscored(published(when.at(now)));
      case Boosted(var query, var factor) -> new BoostQuery(of(query), factor);
      case Not(var query) -> all(List.of(text));
      case And(var queries) -> all(queries);
      case Or(var queries) -> any(queries);
    };
  }

  private Query all(List<TextQuery> queries) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean onlyExclusions = true;
    boolean onlyOptional = true;
    for (TextQuery query : queries) {
      if (query instanceof Not(var excluded)) {
        all.add(of(excluded), Occur.MUST_NOT);
      } else {
        Occur occur = occur(query);
        all.add(amongOthers(query), occur);
        onlyExclusions = false;
        onlyOptional &= occur != Occur.MUST;
      }
    }
    if (onlyExclusions) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    } else if (onlyOptional && queries.stream().anyMatch(optional::contains)) {
      all.setMinimumNumberShouldMatch(1);
    }
    return all.build();
  }

  /** Returns the query of a text that is one of several wanted: loosely if it may be missing. */
  Query amongOthers(TextQuery query) throws IOException {
    return optional.contains(query) ? loosely(query) : of(query);
  }

  private Query loosely(TextQuery query) throws IOException {
    return switch (query) {
      case Wording wording -> words.loosely(wording);
      case Named named -> words.loosely(named);
      default -> of(query);
    };
  }

  private Occur occur(TextQuery query) {
    if (query instanceof Tagged || query instanceof Published) {
      return Occur.FILTER;
    }
    return optional.contains(query) ? Occur.SHOULD : Occur.MUST;
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
    return carrying(facet, List.of(value));
  }

  /** Scores nothing even where a score is asked for, as among alternatives. */
  private static Query unscored(Query filter) {
    return new BoostQuery(new ConstantScoreQuery(filter), 0);
  }

  /** What is near scores as its words do; that they stand near is a condition only. */
  private Query near(Near near) throws IOException {
    Query wanted = all(List.copyOf(near.operands()));
    return NearQueries.of(near, fields.of(near.scope()))
        .<Query>map(places ->
            new BooleanQuery.Builder().add(wanted, Occur.MUST).add(places, Occur.FILTER).build())
        .orElse(wanted);
  }

  /** Returns the query for articles that carry no value of the facet. */
  static Query carryingNone(FacetTerms facet) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(new FieldExistsQuery(IndexField.TERMS.of(facet.facet())), Occur.MUST_NOT)
        .build();
  }

  /**
   * Returns the query for articles that carry any of the values or one that lies in it, called by
   * slug, id or label.
   */
  Query carrying(FacetTerms facet, Collection<String> values) {
    for (String value : values) {
      if (facet.slugs(List.of(value)).isEmpty()) {
        warnings.add(facet.facet().parameter() + " has no value \"" + value + "\"");
      }
    }
    String field = IndexField.TERMS.of(facet.facet());
    Set<String> slugs = facet.within(facet.slugs(values));
    return switch (slugs.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> new TermQuery(new Term(field, slugs.iterator().next()));
      default -> new TermInSetQuery(field, slugs.stream().map(BytesRef::new).toList());
    };
  }

  /** Returns the query for articles published within the period. */
  static Query published(Period period) {
    return within(IndexField.PUBLISHED, period);
  }

  /** Returns the query for articles of which this moment lies within the period. */
  static Query within(IndexField moment, Period period) {
    return LongField.newRangeQuery(
        moment.fieldName(),
        period.from().map(LuceneQueries::secondFrom).orElse(Long.MIN_VALUE),
        period.until().map(until -> secondFrom(until) - 1).orElse(Long.MAX_VALUE));
  }

  /** The first whole second that does not lie before the instant, as an index knows no others. */
  private static long secondFrom(Instant instant) {
    return instant.getNano() == 0 ? instant.getEpochSecond() : instant.getEpochSecond() + 1;
  }
}
