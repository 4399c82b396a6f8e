package io.xenotime.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An evaluation beside an older run of the same queries. Immutable.
 *
 * @param differences one a measure
 * @param lost the queries that lost most in nDCG, the most first; possibly none
 * @param missing how many of the scored queries the older run does not have
 */
public record Comparison(List<Difference> differences, List<Loss> lost, int missing) {

  private static final int LOST_AT_MOST = 10;

  public Comparison {
    differences = List.copyOf(differences);
    lost = List.copyOf(lost);
  }

  /**
   * Returns what changed since the older run, by the evaluation's judgments.
   *
   * @throws IllegalArgumentException if the run has none of the queries
   */
  public static Comparison of(Evaluation evaluation, Run before) {
    List<QueryResult> now = evaluation.scored();
    List<Scores> then = new ArrayList<>();
    int missing = 0;
    for (QueryResult result : now) {
      Ranking ranking = before.of(result.query());
      then.add(evaluation.judge().score(ranking.slugs(), result.grades()));
      missing += before.rankings().containsKey(result.query().id()) ? 0 : 1;
    }
    if (missing == now.size()) {
      throw new IllegalArgumentException("a run to compare with must have a query of these");
    }
    List<Difference> differences = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      differences.add(difference(measure, now, then));
    }
    return new Comparison(differences, lost(now, then, before), missing);
  }

  private static Difference difference(Measure measure, List<QueryResult> now, List<Scores> then) {
    double[] changes = new double[now.size()];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = now.get(i).scores().of(measure) - then.get(i).of(measure);
    }
    return new Difference(
        measure,
        Scores.mean(then).of(measure),
        Evaluation.mean(now).of(measure),
        RandomisationTest.of(changes));
  }

  private static List<Loss> lost(List<QueryResult> now, List<Scores> then, Run before) {
    List<Loss> lost = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      QueryResult result = now.get(i);
      if (result.scores().ndcg() < then.get(i).ndcg()) {
        lost.add(Loss.of(result, then.get(i), before.of(result.query())));
      }
    }
    lost.sort(
        Comparator.comparingDouble(loss -> loss.now().scores().ndcg() - loss.before().ndcg()));
    return lost.subList(0, Math.min(LOST_AT_MOST, lost.size()));
  }
}
