package io.xenotime.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.article.Term;
import io.xenotime.search.Counting.Span;
import io.xenotime.search.Period;
import io.xenotime.search.SearchAnswer.SpanCount;
import io.xenotime.search.Timeline;
import io.xenotime.search.Timeline.Bucket;
import io.xenotime.search.TimelineRequest.Unit;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountsTextTest {

  @Test
  void aSpanHasTheNameItWasAskedBy() {
    assertThat(CountsText.ranges(List.of(new SpanCount(new Span("..2024", Period.ALWAYS), 12))))
        .containsExactly("..2024: 12");
  }

  @Test
  void theLongestBarIsThatOfTheHighestCount() {
    assertThat(CountsText.timeline(timeline(bucket(1, 1, false, 1, 0), bucket(2, 40, true, 3, 37))))
        .containsExactly(
            "2025-01-01  # 1: China 1",
            "2025-02-01  " + "#".repeat(40) + " 40, many more than before: China 3, Japan 37");
  }

  @Test
  void nothingIsNoBar() {
    assertThat(CountsText.timeline(timeline(bucket(3, 0, false, 0, 0))))
        .containsExactly("2025-03-01   0");
  }

  private static Timeline timeline(Bucket... buckets) {
    return new Timeline(
        Unit.MONTH,
        ZoneOffset.UTC,
        Optional.of(Articles.REGIONS),
        List.of(new Term(1, "china", "China"), new Term(2, "japan", "Japan")),
        List.of(buckets));
  }

  private static Bucket bucket(int month, long count, boolean spike, long china, long japan) {
    LocalDate from = LocalDate.of(2025, month, 1);
    return new Bucket(from, from.plusMonths(1), count, 0, spike, List.of(china, japan));
  }
}
