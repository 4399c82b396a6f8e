package io.xenotime.eval;

import java.util.Collection;

/**
 * How good a ranking is, or several on average. Immutable.
 *
 * @param ndcg nDCG@10
 * @param reciprocalRank 1 by the rank of the first relevant document; of several, MRR
 * @param recall recall@50
 */
public record Scores(double ndcg, double reciprocalRank, double recall) {

  static final Scores NONE = new Scores(0, 0, 0);

  double of(Measure measure) {
    return switch (measure) {
      case NDCG -> ndcg;
      case RECIPROCAL_RANK -> reciprocalRank;
      case RECALL -> recall;
    };
  }

  static Scores mean(Collection<Scores> all) {
    return new Scores(
        all.stream().mapToDouble(Scores::ndcg).average().orElse(0),
        all.stream().mapToDouble(Scores::reciprocalRank).average().orElse(0),
        all.stream().mapToDouble(Scores::recall).average().orElse(0));
  }
}
