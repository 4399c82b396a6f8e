package io.xenotime.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Evaluation NOW =
      Results.evaluation(
          inOrder(
              "better", Results.tied("a"),
              "worse", Results.tied("x", "y", "a"),
              "lost", Results.tied("x")));

  private static final Run BEFORE =
      new Run(
          Map.of(
              "better", Results.tied("x", "a"),
              "worse", Results.tied("a", "x"),
              "lost", Results.tied("y", "a")));

  @Test
  void everyMeasureHasBothAveragesAndASignificance() {
    Comparison comparison = Comparison.of(NOW, BEFORE);
    assertThat(comparison.differences())
        .extracting(Difference::measure)
        .containsExactly(Measure.values());
    Difference rank = comparison.differences().get(1);
    assertThat(rank.before()).isEqualTo((0.5 + 1 + 0.5) / 3);
    assertThat(rank.now()).isEqualTo((1 + 1.0 / 3 + 0) / 3);
    // Of +1/2, -2/3 and -1/2 the sum is -2/3; the signs +-+ and -+- alone come closer to nothing.
    assertThat(rank.significance()).isEqualTo(new Significance(0.75, 8, true));
    assertThat(comparison.missing()).isZero();
  }

  @Test
  void queriesThatLostComeTheMostFirstWithWhatFell() {
    Comparison comparison = Comparison.of(NOW, BEFORE);
    assertThat(comparison.lost())
        .extracting(loss -> loss.now().query().id())
        .containsExactly("lost", "worse");
    assertThat(comparison.lost().get(0).falls()).containsExactly(new Fall("a", 1, 2, 0));
    assertThat(comparison.lost().get(1).falls()).containsExactly(new Fall("a", 1, 1, 3));
  }

  @Test
  void whatFellComesTheBestGradeFirst() {
    QueryResult now =
        new QueryResult(
            Results.query("q", ""),
            Results.tied("x", "a", "c"),
            Map.of("a", 1, "b", 3, "c", 2, "d", 0),
            Scores.NONE);
    assertThat(Fall.between(Results.tied("a", "b", "d", "c"), now))
        .containsExactly(new Fall("b", 3, 2, 0), new Fall("a", 1, 1, 2));
  }

  @Test
  void aRunWithoutSomeQueriesFoundNothingForThem() {
    Comparison comparison = Comparison.of(NOW, new Run(Map.of("worse", Results.tied("a"))));
    assertThat(comparison.missing()).isEqualTo(2);
    assertThat(comparison.differences().get(1).before()).isEqualTo(1.0 / 3);
  }

  @Test
  void aRunOfOtherQueriesIsRefused() {
    Run other = new Run(Map.of("s1", Results.tied("a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(NOW, other))
        .withMessage("a run to compare with must have a query of these");
  }

  private static Map<String, Ranking> inOrder(
      String a, Ranking ofA, String b, Ranking ofB, String c, Ranking ofC) {
    Map<String, Ranking> rankings = new LinkedHashMap<>();
    rankings.put(a, ofA);
    rankings.put(b, ofB);
    rankings.put(c, ofC);
    return rankings;
  }
}
