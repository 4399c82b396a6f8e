package io.xenotime.page;

import io.xenotime.search.SearchAnswer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The timeline as bars of a drawing {@value #HEIGHT} units high and {@value #STEP} wide for each
 * bucket. Immutable.
 *
 * @param unit of a bucket, such as {@code month}
 * @param most the count of the highest bar
 * @param legend the values that bars are split by, one for each colour; possibly none
 * @param splits ways to split the bars otherwise
 */
record TimelineView(
    String unit, long most, List<Bar> bars, List<String> legend, List<Choice> splits) {

  static final int HEIGHT = 100;
  static final int STEP = 10;

  /**
   * A bucket.
   *
   * @param words what it holds
   * @param state the search in that bucket alone
   * @param parts from the bottom to the top
   */
  record Bar(
      LocalDate from,
      LocalDate until,
      String words,
      boolean spike,
      PageState state,
      List<Part> parts) {}

  /**
   * A part of a bar.
   *
   * @param colour from 0, and {@link Colours#MOST} for all else
   */
  record Part(int colour, double top, double height) {}

  /** Returns the timeline of an answer; empty when there is nothing to compare in it. */
  static Optional<TimelineView> of(PageSearch search, SearchAnswer answer) {
    return answer
        .timeline()
        .filter(shown -> shown.buckets().size() > 1)
        .map(shown -> new TimelineMaker(search, shown, Colours.of(shown, answer)).make());
  }

  String first() {
    return Words.day(bars.getFirst().from());
  }

  String last() {
    return Words.day(bars.getLast().until().minusDays(1));
  }

  int width() {
    return bars.size() * STEP;
  }

  boolean isSplit() {
    return !legend.isEmpty();
  }
}
