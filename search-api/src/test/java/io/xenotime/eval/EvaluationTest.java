package io.xenotime.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final Evaluation EVALUATION =
      Evaluation.of(
          List.of(
              Results.query("q1", "topic"),
              Results.query("q2", "symbol"),
              Results.query("q3", "topic"),
              Results.query("unjudged", "topic"),
              Results.query("nothing", "topic")),
          new Judgments(
              Map.of(
                  "q1", Map.of("a", 1),
                  "q2", Map.of("b", 1, "c", 0),
                  "q3", Map.of("d", 1),
                  "nothing", Map.of("a", 0),
                  "of-no-query", Map.of("a", 1))),
          Results.LINEAR,
          query -> Results.tied("a", "b", "c"));

  @Test
  void queriesWithoutAnAnswerToFindAreNotScored() {
    assertThat(EVALUATION.scored())
        .extracting(result -> result.query().id())
        .containsExactly("q1", "q2", "q3");
    assertThat(EVALUATION.notScored())
        .extracting(result -> result.query().id() + " " + result.ranking().total())
        .containsExactly("unjudged 3", "nothing 3");
  }

  @Test
  void averagesAreOfTheScoredQueries() {
    assertThat(EVALUATION.mean().reciprocalRank()).isEqualTo((1 + 0.5 + 0) / 3);
    assertThat(EVALUATION.byKind()).containsOnlyKeys("topic", "symbol");
    assertThat(Evaluation.mean(EVALUATION.byKind().get("topic")).reciprocalRank()).isEqualTo(0.5);
  }

  @Test
  void theWorstComeLowestFirst() {
    assertThat(EVALUATION.worst(2))
        .extracting(result -> result.query().id())
        .containsExactly("q3", "q2");
  }
}
