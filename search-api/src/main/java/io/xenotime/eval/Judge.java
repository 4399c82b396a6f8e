package io.xenotime.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Scores rankings by trec_eval's definitions. Immutable.
 *
 * @param gain what a grade is worth, for nDCG
 * @param relevantFrom the lowest grade that counts as relevant, for MRR and recall; above 0
 */
public record Judge(Gain gain, int relevantFrom) {

  private static final int NDCG_DEPTH = 10;
  private static final int RECALL_DEPTH = 50;

  public Judge {
    if (relevantFrom < 1) {
      throw new IllegalArgumentException("relevantFrom must be 1 or more, got " + relevantFrom);
    }
  }

  /**
   * Returns the scores of a ranking; 0 where no document is relevant.
   *
   * @param ranking documents, best first, each once
   * @param grades those of the judged documents
   */
  Scores score(List<String> ranking, Map<String, Integer> grades) {
    return new Scores(
        ndcg(ranking, grades), reciprocalRank(ranking, grades), recall(ranking, grades));
  }

  private double ndcg(List<String> ranking, Map<String, Integer> grades) {
    List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double ideal = gains(best);
    List<Integer> ranked =
        ranking.stream()
            .limit(NDCG_DEPTH)
            .map(document -> grades.getOrDefault(document, 0))
            .toList();
    return ideal == 0 ? 0 : gains(ranked) / ideal;
  }

  /** Returns the sum of the gains, each divided by the logarithm of its rank plus 1. */
  private double gains(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(NDCG_DEPTH, grades.size()); i++) {
      int rank = i + 1;
      sum += gain.of(grades.get(i)) * Math.log(2) / Math.log(rank + 1.0);
    }
    return sum;
  }

  private double reciprocalRank(List<String> ranking, Map<String, Integer> grades) {
    for (int i = 0; i < ranking.size(); i++) {
      if (isRelevant(grades.getOrDefault(ranking.get(i), 0))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private double recall(List<String> ranking, Map<String, Integer> grades) {
    long relevant = grades.values().stream().filter(this::isRelevant).count();
    long found =
        ranking.stream()
            .limit(RECALL_DEPTH)
            .filter(document -> isRelevant(grades.getOrDefault(document, 0)))
            .count();
    return relevant == 0 ? 0 : (double) found / relevant;
  }

  private boolean isRelevant(int grade) {
    return grade >= relevantFrom;
  }
}
