package io.xenotime.server;

import io.xenotime.article.Term;
import io.xenotime.search.SearchAnswer.SpanCount;
import io.xenotime.search.Timeline;
import io.xenotime.search.Timeline.Bucket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of what was counted over time, for a person at a terminal. */
final class CountsText {

  private static final int BAR = 40;

  private CountsText() {}

  /** Returns a line for each span of time. */
  static List<String> ranges(List<SpanCount> spans) {
    return spans.stream().map(span -> span.span().name() + ": " + span.count()).toList();
  }

  /** Returns a line for each bucket: its first day, its count as a bar and a number, its values. */
  static List<String> timeline(Timeline timeline) {
    long most = timeline.buckets().stream().mapToLong(Bucket::count).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (Bucket bucket : timeline.buckets()) {
      int length = most == 0 ? 0 : (int) Math.ceilDiv(bucket.count() * BAR, most);
      lines.add(
          String.format(
              Locale.ROOT,
              "%s  %s %d%s%s",
              bucket.from(),
              "#".repeat(length),
              bucket.count(),
              bucket.spike() ? ", many more than before" : "",
              values(timeline.values(), bucket.counts())));
    }
    return lines;
  }

  private static String values(List<Term> values, List<Long> counts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < values.size(); i++) {
      if (counts.get(i) > 0) {
        text.append(text.isEmpty() ? ": " : ", ");
        text.append(values.get(i).name()).append(' ').append(counts.get(i));
      }
    }
    return text.toString();
  }
}
