package io.xenotime.eval;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints an evaluation for a person, in columns. Control characters never reach a terminal. */
public final class EvaluationText {

  private static final int TOP = 5;
  private static final int NOT_SCORED_SHOWN = 10;
  private static final int QUERY_SHOWN = 80;

  private final PrintWriter out;

  public EvaluationText(PrintWriter out) {
    this.out = out;
  }

  /** Prints the averages: of all queries, and of each kind when there are kinds. */
  public void averages(Evaluation evaluation) {
    Map<String, List<QueryResult>> kinds = evaluation.byKind();
    int width = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
    String row = "%-" + Math.max(5, width) + "s  %7s  %8s  %8s  %9s";
    line(
        row,
        "kind",
        "queries",
        Measure.NDCG.title(),
        Measure.RECIPROCAL_RANK.title(),
        Measure.RECALL.title());
    average(row, "all", evaluation.scored());
    if (kinds.size() > 1 || !kinds.containsKey("")) {
      kinds.forEach((kind, results) -> average(row, kind.isEmpty() ? "other" : kind, results));
    }
    Judge judge = evaluation.judge();
    line(
        "gain %s (%s); MRR and recall@50 of grade %d and above",
        judge.gain().word(), judge.gain().formula(), judge.relevantFrom());
    notScored(evaluation.notScored());
    out.flush();
  }

  private void average(String row, String kind, List<QueryResult> results) {
    Scores mean = Evaluation.mean(results);
    line(
        row,
        kind,
        results.size(),
        number(mean.ndcg()),
        number(mean.reciprocalRank()),
        number(mean.recall()));
  }

  private void notScored(List<QueryResult> results) {
    if (results.isEmpty()) {
      return;
    }
    line("");
    line("not scored, as no document is judged an answer: %d", results.size());
    for (QueryResult result : results.subList(0, Math.min(NOT_SCORED_SHOWN, results.size()))) {
      line("  %s, %d found", query(result), result.ranking().total());
    }
    if (results.size() > NOT_SCORED_SHOWN) {
      line("  and %d more", results.size() - NOT_SCORED_SHOWN);
    }
  }

  /** Prints the queries of lowest nDCG with what came and what should have. */
  public void worst(Evaluation evaluation, int most) {
    line("");
    line("lowest in nDCG@10");
    for (QueryResult result : evaluation.worst(most)) {
      line("");
      line("%s  %s", number(result.scores().ndcg()), query(result));
      RankingText text = new RankingText(out);
      text.top(result, TOP);
      text.missed(result, TOP);
    }
    out.flush();
  }

  /** Returns the name and the beginning of the text. */
  static String query(QueryResult result) {
    String text = result.query().text();
    int end =
        text.offsetByCodePoints(0, Math.min(QUERY_SHOWN, text.codePointCount(0, text.length())));
    String shown = end == text.length() ? text : text.substring(0, end) + "…";
    return plain(result.query().id() + " \"" + shown + "\"");
  }

  static String number(double score) {
    return String.format(Locale.ROOT, "%.4f", score);
  }

  static String plain(String text) {
    return text.replaceAll("\\p{Cc}", " ");
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
