package io.xenotime.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every expected number was worked out by hand. */
class JudgeTest {

  private static final Judge EXPONENTIAL = new Judge(Gain.EXPONENTIAL, 1);
  private static final Judge LINEAR = new Judge(Gain.LINEAR, 1);
  private static final Map<String, Integer> GRADES = Map.of("a", 3, "b", 2, "c", 1);

  @Test
  void exponentialGainsAreTwoToTheGradeLessOne() {
    // (3 + 0 + 7/2) / (7 + 3/1.58496 + 1/2) = 6.5 / 9.39279
    assertThat(EXPONENTIAL.score(List.of("b", "x", "a"), GRADES).ndcg())
        .isCloseTo(0.692020, within(1e-6));
  }

  @Test
  void linearGainsAreTheGrades() {
    // (2 + 0 + 3/2) / (3 + 2/1.58496 + 1/2) = 3.5 / 4.76186
    assertThat(LINEAR.score(List.of("b", "x", "a"), GRADES).ndcg())
        .isCloseTo(0.735007, within(1e-6));
  }

  @Test
  void theBestRankingHasOneAndNothingHasZero() {
    assertThat(LINEAR.score(List.of("a", "b", "c"), GRADES)).isEqualTo(new Scores(1, 1, 1));
    assertThat(LINEAR.score(List.of(), GRADES)).isEqualTo(new Scores(0, 0, 0));
    assertThat(LINEAR.score(List.of("x", "y"), GRADES)).isEqualTo(new Scores(0, 0, 0));
  }

  @Test
  void documentsThatAreMissingCountInTheIdeal() {
    // 3 / (3 + 2/1.58496 + 1/2)
    Scores scores = LINEAR.score(List.of("a"), GRADES);
    assertThat(scores.ndcg()).isCloseTo(0.630006, within(1e-6));
    assertThat(scores.recall()).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void onlyTheFirstTenCountForNdcg() {
    assertThat(LINEAR.score(after(9, "a"), Map.of("a", 1)).ndcg())
        .isCloseTo(Math.log(2) / Math.log(11), within(1e-12));
    assertThat(LINEAR.score(after(10, "a"), Map.of("a", 1)).ndcg()).isZero();
  }

  @Test
  void theIdealIsNoLongerThanTen() {
    Map<String, Integer> grades = new HashMap<>();
    IntStream.range(0, 12).forEach(i -> grades.put("d" + i, 1));
    List<String> ten = IntStream.range(0, 10).mapToObj(i -> "d" + i).toList();
    assertThat(LINEAR.score(ten, grades).ndcg()).isCloseTo(1, within(1e-12));
  }

  @Test
  void onlyTheFirstFiftyCountForRecall() {
    assertThat(LINEAR.score(after(49, "a"), GRADES).recall()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(LINEAR.score(after(50, "a"), GRADES).recall()).isZero();
  }

  @Test
  void theReciprocalRankLooksAtTheWholeRanking() {
    assertThat(LINEAR.score(after(79, "c"), GRADES).reciprocalRank()).isEqualTo(1.0 / 80);
  }

  @Test
  void relevantIsWhatHasTheGradeAskedFor() {
    Judge strict = new Judge(Gain.LINEAR, 2);
    Scores scores = strict.score(List.of("c", "x", "b"), GRADES);
    assertThat(scores.reciprocalRank()).isEqualTo(1.0 / 3);
    assertThat(scores.recall()).isEqualTo(0.5);
    assertThat(scores.ndcg()).isEqualTo(LINEAR.score(List.of("c", "x", "b"), GRADES).ndcg());
    assertThat(strict.score(List.of("c"), Map.of("c", 1)).recall()).isZero();
  }

  @Test
  void gradesOfNothingOrLessAreNoAnswers() {
    Map<String, Integer> grades = Map.of("a", 0, "b", -2);
    assertThat(LINEAR.score(List.of("a", "b"), grades)).isEqualTo(Scores.NONE);
    assertThat(EXPONENTIAL.score(List.of("a", "b"), grades)).isEqualTo(Scores.NONE);
    assertThat(EXPONENTIAL.score(List.of("b", "c"), Map.of("b", -2, "c", 1)).ndcg())
        .isCloseTo(Math.log(2) / Math.log(3), within(1e-12));
  }

  @Test
  void whatIsNoAnswerCannotBeAskedToBeRelevant() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Judge(Gain.LINEAR, 0))
        .withMessage("relevantFrom must be 1 or more, got 0");
  }

  private static List<String> after(int others, String last) {
    List<String> ranking = new ArrayList<>();
    IntStream.range(0, others).forEach(i -> ranking.add("x" + i));
    ranking.add(last);
    return ranking;
  }
}
