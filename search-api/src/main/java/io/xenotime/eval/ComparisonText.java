package io.xenotime.eval;

import java.io.PrintWriter;
import java.util.Locale;

/** Prints a comparison for a person. Control characters never reach a terminal. */
public final class ComparisonText {

  private static final int TOP = 3;
  private static final int FALLS = 5;
  private static final String ROW = "%-9s  %8s  %8s  %8s  %8s";

  private final PrintWriter out;

  public ComparisonText(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints the differences and the queries that lost most.
   *
   * @param run what it is compared with
   */
  public void print(Comparison comparison, String run) {
    line("");
    line("compared with %s", EvaluationText.plain(run));
    line(ROW, "", "before", "now", "change", "p");
    for (Difference difference : comparison.differences()) {
      line(
          ROW,
          difference.measure().title(),
          EvaluationText.number(difference.before()),
          EvaluationText.number(difference.now()),
          signed(difference.change()),
          EvaluationText.number(difference.significance().p()));
    }
    line(how(comparison.differences().getFirst().significance()));
    if (comparison.missing() > 0) {
      line("the older run found nothing for %d of the queries", comparison.missing());
    }
    if (!comparison.lost().isEmpty()) {
      line("");
      line("lost most in nDCG@10");
      comparison.lost().forEach(this::lost);
    }
    out.flush();
  }

  private void lost(Loss loss) {
    line("");
    line(
        "%s to %s  %s",
        EvaluationText.number(loss.before().ndcg()),
        EvaluationText.number(loss.now().scores().ndcg()),
        EvaluationText.query(loss.now()));
    RankingText text = new RankingText(out);
    text.top(loss.now(), TOP);
    text.falls(loss.falls(), FALLS);
  }

  private static String how(Significance significance) {
    return significance.exact()
        ? "p: two-sided paired randomisation test, exact: all "
            + significance.flips()
            + " ways to flip the signs of the queries' differences"
        : "p: two-sided paired randomisation test, "
            + significance.flips()
            + " random flips of the signs of the queries' differences, seed "
            + RandomisationTest.SEED;
  }

  private static String signed(double change) {
    return String.format(Locale.ROOT, "%+.4f", change);
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
