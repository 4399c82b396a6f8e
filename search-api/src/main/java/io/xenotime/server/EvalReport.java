package io.xenotime.server;

import io.xenotime.eval.Comparison;
import io.xenotime.eval.ComparisonText;
import io.xenotime.eval.Evaluation;
import io.xenotime.eval.EvaluationJson;
import io.xenotime.eval.EvaluationText;
import io.xenotime.eval.Run;
import io.xenotime.eval.RunFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Hands an evaluation out in the ways that were asked for. */
final class EvalReport {

  private final PrintWriter out;
  private final EvalOptions options;

  EvalReport(PrintWriter out, EvalOptions options) {
    this.out = out;
    this.options = options;
  }

  /**
   * Writes the run, if wanted, and prints the rest.
   *
   * @param before the run to compare with
   * @throws IOException if it can't be compared with, or the run can't be written
   */
  void print(Evaluation evaluation, Optional<Run> before) throws IOException {
    Optional<Comparison> comparison =
        before.isEmpty() ? Optional.empty() : Optional.of(compared(evaluation, before.get()));
    if (options.run != null) {
      RunFile.write(options.run, evaluation);
    }
    if (options.json) {
      out.println(EvaluationJson.of(evaluation, comparison));
    } else {
      print(evaluation);
      comparison.ifPresent(
          found -> new ComparisonText(out).print(found, options.compare.toString()));
    }
  }

  private Comparison compared(Evaluation evaluation, Run before) throws IOException {
    try {
      return Comparison.of(evaluation, before);
    } catch (IllegalArgumentException unfit) {
      throw new IOException(options.compare + ": " + unfit.getMessage(), unfit);
    }
  }

  private void print(Evaluation evaluation) {
    EvaluationText text = new EvaluationText(out);
    text.averages(evaluation);
    if (options.worst > 0) {
      text.worst(evaluation, options.worst);
    }
  }
}
