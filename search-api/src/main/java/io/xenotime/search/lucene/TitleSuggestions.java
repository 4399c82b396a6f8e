package io.xenotime.search.lucene;

import io.xenotime.schema.IndexField;
import io.xenotime.search.Period;
import io.xenotime.search.Suggestion;
import io.xenotime.search.Suggestion.Match;
import io.xenotime.search.lucene.KnownTitles.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * Finds titles that may be meant, the newest first. Older articles are looked at when the recent
 * ones do not have enough, so that one letter costs little in a large index. One thread, one
 * request.
 */
final class TitleSuggestions {

  private static final String TITLE = IndexField.TITLE.fieldName();

  /** Where so many titles are the same or cannot be searched for, more would not help. */
  private static final int MOST_READ = 200;

  private final IndexSearcher searcher;
  private final QueryTexts queries;
  private final TextCounts counts;
  private final KnownTitles known;
  private final Optional<Query> among;
  private final Recency recency;
  private final Set<String> seen = new HashSet<>();

  private TitleSuggestions(
      Snapshot snapshot, TextCounts counts, KnownTitles known, Optional<Query> among)
      throws IOException {
    this.searcher = new IndexSearcher(snapshot.reader());
    this.queries = new QueryTexts(snapshot.language());
    this.counts = counts;
    this.known = known;
    this.among = among;
    this.recency = snapshot.suggesting().recency(snapshot);
  }

  /** Finds titles of all articles. */
  static TitleSuggestions amongAll(Snapshot snapshot, TextCounts all) throws IOException {
    return new TitleSuggestions(snapshot, all, snapshot.suggesting().titles(), Optional.empty());
  }

  /** Finds titles of some articles, and remembers nothing: others will ask for other ones. */
  static TitleSuggestions among(Snapshot snapshot, TextCounts some) throws IOException {
    return new TitleSuggestions(snapshot, some, new KnownTitles(), Optional.of(some.all()));
  }

  /** Returns suggestions of titles not seen before, as many as have room. */
  List<Suggestion> find(TypedWords typed, int room) throws IOException {
    List<Suggestion> suggestions = new ArrayList<>();
    Query words = typed.in(TITLE);
    for (Period period : recency.periods()) {
      if (suggestions.size() < room) {
        find(typed, within(period, words), room, suggestions);
      }
    }
    return suggestions;
  }

  private Query within(Period period, Query words) {
    BooleanQuery.Builder within = new BooleanQuery.Builder().add(words, Occur.FILTER);
    among.ifPresent(articles -> within.add(articles, Occur.FILTER));
    if (!period.equals(Period.ALWAYS)) {
      within.add(LuceneQueries.published(period), Occur.FILTER);
    }
    return within.build();
  }

  private void find(TypedWords typed, Query query, int room, List<Suggestion> suggestions)
      throws IOException {
    ScoreDoc[] batch = newest(query, null, room);
    for (int read = 0; batch.length > 0 && read < MOST_READ; read += batch.length) {
      for (ScoreDoc found : batch) {
        suggestion(typed, title(found.doc)).ifPresent(suggestions::add);
        if (suggestions.size() == room) {
          return;
        }
      }
      batch = newest(query, (FieldDoc) batch[batch.length - 1], room);
    }
  }

  private ScoreDoc[] newest(Query query, FieldDoc after, int size) throws IOException {
    Sort newestFirst = new Sort(HitOrder.NEWEST.fields());
    return searcher.search(query, new TopFieldCollectorManager(newestFirst, size, after, size))
        .scoreDocs;
  }

  private Title title(int document) throws IOException {
    Optional<Title> before = known.of(document);
    if (before.isPresent()) {
      return before.get();
    }
    String text = searcher.storedFields().document(document, Set.of(TITLE)).get(TITLE);
    Optional<String> query = queries.title(text);
    Title title = new Title(text, query, query.isPresent() ? counts.of(query.get()) : 0);
    known.remember(document, title);
    return title;
  }

  private Optional<Suggestion> suggestion(TypedWords typed, Title title) {
    return title
        .query()
        .filter(query -> title.count() > 0 && seen.add(query))
        .map(query ->
            new Suggestion(
                Suggestion.TITLE,
                // A title is known by some of its words; nobody types all of it.
                typed.near().isPresent() ? Match.TYPO : Match.BEGINNING,
                typed.mark(title.text()),
                Optional.empty(),
                title.count(),
                query));
  }
}
