package io.xenotime.eval;

/** What is measured of a ranking; each from 0, the worst, to 1. */
public enum Measure {
  NDCG("nDCG@10", "ndcg_10"),
  RECIPROCAL_RANK("MRR", "mrr"),
  RECALL("recall@50", "recall_50");

  private final String title;
  private final String key;

  Measure(String title, String key) {
    this.title = title;
    this.key = key;
  }

  /** Returns its name for people. */
  String title() {
    return title;
  }

  /** Returns its name for programs. */
  String key() {
    return key;
  }
}
