package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
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
import io.xenotime.search.lucene.TextPart.Noun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Takes a text apart into what scores for itself. The scores of the parts an article has add up to
 * that of {@link LuceneQueries#of}, since Lucene adds up the clauses of a query. One thread, used
 * once.
 */
final class TextParts {

  private static final String EVERY_ARTICLE = "every article";

  private final LuceneQueries queries;
  private final SearchedFields fields;
  private final List<TextPart> parts = new ArrayList<>();
  private boolean alternatives = false;

  private TextParts(LuceneQueries queries, SearchedFields fields) {
    this.queries = queries;
    this.fields = fields;
  }

  /**
   * Returns the parts of a text.
   *
   * @param queries made as those that found the articles
   * @param fields where words are looked for
   */
  static TextParts of(TextQuery text, LuceneQueries queries, SearchedFields fields)
      throws IOException {
    TextParts parts = new TextParts(queries, fields);
    if (text instanceof And(var all)) {
      // That all of it matches need not be looked at: who is asked about is a hit.
      parts.addAll(all, 1, List.of());
    } else {
      parts.add(text, queries.of(text), 1, List.of());
    }
    return parts;
  }

  /** Returns the parts in the order typed. */
  List<TextPart> list() {
    return List.copyOf(parts);
  }

  /** Returns where words are looked for that name no field themselves. */
  SearchedFields fields() {
    return fields;
  }

  /** Returns whether articles need not have all parts, as the text itself says. */
  boolean hasAlternatives() {
    return alternatives;
  }

  /**
   * Adds the parts of a query.
   *
   * @param scored the query as Lucene is asked it
   * @param boost what its score is multiplied by
   * @param within what must match for the query to count at all
   */
  private void add(TextQuery query, Query scored, float boost, List<Query> within)
      throws IOException {
    switch (query) {
      case Everything _, Not _ -> addEveryArticle(scored, boost, within);
      case Word word -> add(Noun.WORD, word, scored, boost, within);
      case Named named -> {
        Noun noun = named.words().size() == 1 ? Noun.WORD : Noun.NAME;
        add(noun, named, scored, boost, within);
      }
      case Phrase phrase -> add(Noun.PHRASE, phrase, scored, boost, within);
      case Prefix _, Wildcard _, Near _ -> add(Noun.TERM, query, scored, boost, within);
      case Tagged _, Published _ -> {
        // They score nothing.
      }
      case Boosted(var inner, var factor) -> add(inner, queries.of(inner), boost * factor, within);
      case And(var all) -> addAll(all, boost, both(within, scored));
      case Or(var any) -> {
        alternatives = true;
        for (TextQuery each : any) {
          add(each, queries.of(each), boost, within);
        }
      }
    }
  }

  private void addAll(List<TextQuery> all, float boost, List<Query> within) throws IOException {
    List<TextQuery> wanted = all.stream().filter(each -> !(each instanceof Not)).toList();
    for (TextQuery each : wanted) {
      add(each, queries.amongOthers(each), boost, within);
    }
    if (wanted.isEmpty()) {
      addEveryArticle(MatchAllDocsQuery.INSTANCE, boost, within);
    }
  }

  private void addEveryArticle(Query scored, float boost, List<Query> within) {
    parts.add(
        new TextPart(
            EVERY_ARTICLE, Noun.NONE, boosted(scored, boost), within, MatchNoDocsQuery.INSTANCE));
  }

  private void add(Noun noun, TextQuery query, Query scored, float boost, List<Query> within)
      throws IOException {
    if (scored instanceof MatchAllDocsQuery) {
      addEveryArticle(scored, boost, within);
      return;
    }
    parts.add(new TextPart(query.toString(), noun, boosted(scored, boost), within, inTitle(query)));
  }

  /** Where titles are not looked into, only what names them is found there. */
  private Query inTitle(TextQuery query) throws IOException {
    TextQuery titled = TitleScope.of(query);
    return fields.unscopedIn(IndexField.TITLE) || titled.equals(query)
        ? queries.of(titled)
        : MatchNoDocsQuery.INSTANCE;
  }

  private static List<Query> both(List<Query> within, Query more) {
    return Stream.concat(within.stream(), Stream.of(more)).toList();
  }

  private static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }
}
