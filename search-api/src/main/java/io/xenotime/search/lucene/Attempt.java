package io.xenotime.search.lucene;

import io.xenotime.search.Freshness;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.language.TextQuery;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * A way to answer a request: all words of its text, or with some that may be missing. One thread.
 */
final class Attempt {

  private final Set<TextQuery> optional;
  private final List<String> warnings = new ArrayList<>();
  private final Optional<Freshener> freshener;
  private final Query ranked;
  private final Narrowing narrowing;

  Attempt(
      Snapshot snapshot,
      SearchLimits limits,
      SearchRequest request,
      Understood understood,
      Set<TextQuery> optional,
      Instant now)
      throws IOException {
    this.optional = optional;
    SearchedFields fields = SearchedFields.of(request.manner().parts());
    LuceneQueries queries =
        new LuceneQueries(snapshot, fields, limits.maxPrefixWords(), now, optional, warnings);
    this.freshener = freshener(snapshot, request.manner().freshness(), understood.wantsNew());
    Query scored = ranked(queries.of(understood.query()), Pairs.of(understood.query(), fields));
    this.ranked = freshener.map(fresh -> fresh.on(scored)).orElse(scored);
    this.narrowing = new Narrowing(snapshot, request, ranked, queries);
  }

  private static Query ranked(Query matching, List<Query> pairs) {
    if (pairs.isEmpty()) {
      return matching;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(matching, Occur.MUST);
    pairs.forEach(pair -> all.add(pair, Occur.SHOULD));
    return all.build();
  }

  private static Optional<Freshener> freshener(
      Snapshot snapshot, Freshness freshness, boolean wantsNew) {
    return switch (freshness) {
      case Freshness.Off() -> Optional.empty();
      case Freshness.HalfLife(var age) ->
          Optional.of(new Freshener(snapshot.newest(), age.duration(), Ranking.FRESH_WHEN_ASKED));
      case Freshness.Usual() ->
          Optional.of(
              new Freshener(
                  snapshot.newest(),
                  Duration.ofDays(Ranking.HALF_LIFE_DAYS),
                  wantsNew ? Ranking.FRESH_WHEN_ASKED : Ranking.FRESH));
    };
  }

  /** Returns the parts of the text that may be missing. */
  Set<TextQuery> optional() {
    return optional;
  }

  List<String> warnings() {
    return warnings;
  }

  /** Returns what newer articles get; empty when they get nothing. */
  Optional<Freshener> freshener() {
    return freshener;
  }

  /** Returns the query that scores, without the request's filters. */
  Query ranked() {
    return ranked;
  }

  Narrowing narrowing() {
    return narrowing;
  }
}
