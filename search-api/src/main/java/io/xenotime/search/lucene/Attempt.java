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
    LuceneQueries queries =
        new LuceneQueries(snapshot, limits.maxPrefixWords(), now, optional, warnings);
    this.ranked = ranked(snapshot, request, understood, queries.of(understood.query()));
    this.narrowing = new Narrowing(snapshot, request, ranked, queries);
  }

  private static Query ranked(
      Snapshot snapshot, SearchRequest request, Understood understood, Query matching) {
    List<Query> pairs = Pairs.of(understood.query());
    Query ranked = matching;
    if (!pairs.isEmpty()) {
      BooleanQuery.Builder all = new BooleanQuery.Builder().add(matching, Occur.MUST);
      pairs.forEach(pair -> all.add(pair, Occur.SHOULD));
      ranked = all.build();
    }
    return switch (request.manner().freshness()) {
      case Freshness.Off() -> ranked;
      case Freshness.HalfLife(var age) ->
          Freshener.of(ranked, snapshot.newest(), age.duration(), Ranking.FRESH_WHEN_ASKED);
      case Freshness.Usual() ->
          Freshener.of(
              ranked,
              snapshot.newest(),
              Duration.ofDays(Ranking.HALF_LIFE_DAYS),
              understood.wantsNew() ? Ranking.FRESH_WHEN_ASKED : Ranking.FRESH);
    };
  }

  /** Returns the parts of the text that may be missing. */
  Set<TextQuery> optional() {
    return optional;
  }

  List<String> warnings() {
    return warnings;
  }

  /** Returns the query that scores, without the request's filters. */
  Query ranked() {
    return ranked;
  }

  Narrowing narrowing() {
    return narrowing;
  }
}
