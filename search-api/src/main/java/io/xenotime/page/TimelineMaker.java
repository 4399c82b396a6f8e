package io.xenotime.page;

import io.xenotime.article.Facet;
import io.xenotime.page.TimelineView.Bar;
import io.xenotime.page.TimelineView.Part;
import io.xenotime.search.Period;
import io.xenotime.search.Timeline;
import io.xenotime.search.Timeline.Bucket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a timeline. One thread. */
final class TimelineMaker {

  /** Facets that are offered to split by. */
  private static final int OFFERED = 3;

  private final PageSearch search;
  private final Timeline timeline;
  private final Colours colours;
  private final long most;

  TimelineMaker(PageSearch search, Timeline timeline, Colours colours) {
    this.search = search;
    this.timeline = timeline;
    this.colours = colours;
    this.most = timeline.buckets().stream().mapToLong(this::drawn).max().orElse(1);
  }

  TimelineView make() {
    return new TimelineView(
        timeline.unit().name().toLowerCase(Locale.ROOT),
        most,
        timeline.buckets().stream().map(this::bar).toList(),
        colours.names(),
        splits());
  }

  private Bar bar(Bucket bucket) {
    return new Bar(
        bucket.from(),
        bucket.until(),
        words(bucket),
        bucket.spike(),
        narrowed(bucket),
        parts(bucket));
  }

  /** How much of a bucket is drawn: a post that carries two values stands in its bar twice. */
  private long drawn(Bucket bucket) {
    return Math.max(bucket.count(), coloured(bucket));
  }

  private long coloured(Bucket bucket) {
    long coloured = 0;
    for (int colour = 0; colour < colours.names().size(); colour++) {
      coloured += colours.count(bucket, colour);
    }
    return coloured;
  }

  private String words(Bucket bucket) {
    StringBuilder words = new StringBuilder(Words.span(timeline.unit(), bucket.from()));
    words.append(": ").append(Words.posts(bucket.count()));
    List<String> parts = new ArrayList<>();
    for (int colour = 0; colour < colours.names().size(); colour++) {
      if (colours.count(bucket, colour) > 0) {
        parts.add(colours.names().get(colour) + " " + colours.count(bucket, colour));
      }
    }
    if (!parts.isEmpty()) {
      words.append("; ").append(String.join(", ", parts));
    }
    return words.append(bucket.spike() ? "; many more than before" : "").toString();
  }

  private List<Part> parts(Bucket bucket) {
    List<Part> parts = new ArrayList<>();
    double top = TimelineView.HEIGHT;
    for (int colour = 0; colour < colours.names().size(); colour++) {
      top = add(parts, colour, colours.count(bucket, colour), top);
    }
    add(parts, Colours.MOST, bucket.count() - coloured(bucket), top);
    return parts;
  }

  /** Puts a part on top of those below, and returns where it ends. */
  private double add(List<Part> parts, int colour, long count, double bottom) {
    if (count <= 0) {
      return bottom;
    }
    double height = tenths(count * (double) TimelineView.HEIGHT / most);
    double top = Math.max(0, tenths(bottom - height));
    parts.add(new Part(colour, top, height));
    return top;
  }

  private static double tenths(double units) {
    return Math.round(units * 10) / 10.0;
  }

  /** The bucket as far as the search reaches. */
  private PageState narrowed(Bucket bucket) {
    Period asked = search.request().published();
    Instant from = bucket.from().atStartOfDay(timeline.zone()).toInstant();
    Instant until = bucket.until().atStartOfDay(timeline.zone()).toInstant();
    PageState state = search.state();
    if (asked.from().filter(from::isBefore).isEmpty()) {
      state = state.with(PageState.AFTER, moment(bucket.from(), from));
    }
    if (asked.until().filter(until::isAfter).isEmpty()) {
      state = state.with(PageState.BEFORE, moment(bucket.until(), until));
    }
    return state;
  }

  /** A day where that says the same. */
  private static String moment(LocalDate day, Instant start) {
    return start.toString().endsWith("T00:00:00Z") ? day.toString() : start.toString();
  }

  private List<Choice> splits() {
    List<Choice> splits = new ArrayList<>();
    splits.add(
        new Choice("All", timeline.split().isEmpty(), search.state().without("timeline_by")));
    for (Facet facet : search.facets().stream().limit(OFFERED).toList()) {
      splits.add(
          new Choice(
              "By " + Words.name(facet).toLowerCase(Locale.ROOT),
              timeline.split().filter(facet::equals).isPresent(),
              search.state().with("timeline_by", facet.parameter())));
    }
    return splits;
  }
}
