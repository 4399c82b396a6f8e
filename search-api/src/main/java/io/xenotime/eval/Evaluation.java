package io.xenotime.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The results of all queries. Immutable.
 *
 * @param scored those of queries with an answer to find, in the order of the queries
 * @param notScored those of the other queries
 */
public record Evaluation(Judge judge, List<QueryResult> scored, List<QueryResult> notScored) {

  public Evaluation {
    scored = List.copyOf(scored);
    notScored = List.copyOf(notScored);
  }

  /** Asks the queries one after the other and judges what is found. */
  public static Evaluation of(
      List<Query> queries, Judgments judgments, Judge judge, Function<Query, Ranking> search) {
    List<QueryResult> scored = new ArrayList<>();
    List<QueryResult> notScored = new ArrayList<>();
    for (Query query : queries) {
      Ranking ranking = search.apply(query);
      Map<String, Integer> grades = judgments.grades(query.id());
      Scores scores = judge.score(ranking.slugs(), grades);
      QueryResult result = new QueryResult(query, ranking, grades, scores);
      (result.isScored() ? scored : notScored).add(result);
    }
    return new Evaluation(judge, scored, notScored);
  }

  /** Returns the average over the scored queries; zeros when there are none. */
  public Scores mean() {
    return mean(scored);
  }

  /** Returns the scored results by the kind of their query, in the order kinds are first seen. */
  public Map<String, List<QueryResult>> byKind() {
    Map<String, List<QueryResult>> kinds = new LinkedHashMap<>();
    for (QueryResult result : scored) {
      kinds.computeIfAbsent(result.query().kind(), none -> new ArrayList<>()).add(result);
    }
    return kinds;
  }

  /** Returns the average of these results. */
  public static Scores mean(List<QueryResult> results) {
    return Scores.mean(results.stream().map(QueryResult::scores).toList());
  }

  /** Returns the results of lowest nDCG, the lowest first. */
  List<QueryResult> worst(int most) {
    return scored.stream()
        .sorted(Comparator.comparingDouble(result -> result.scores().ndcg()))
        .limit(most)
        .toList();
  }

  /** Returns what was found for all queries. */
  Run run() {
    Map<String, Ranking> rankings = new LinkedHashMap<>();
    scored.forEach(result -> rankings.put(result.query().id(), result.ranking()));
    notScored.forEach(result -> rankings.put(result.query().id(), result.ranking()));
    return new Run(rankings);
  }
}
