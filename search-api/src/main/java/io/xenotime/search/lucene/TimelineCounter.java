package io.xenotime.search.lucene;

import io.xenotime.article.Term;
import io.xenotime.search.Period;
import io.xenotime.search.Timeline;
import io.xenotime.search.Timeline.Bucket;
import io.xenotime.search.TimelineRequest;
import io.xenotime.search.TimelineRequest.Unit;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counts when matching articles were published: day by day in one pass, then days make buckets. One
 * thread, one search.
 */
final class TimelineCounter {

  /** More values side by side nobody can tell apart. */
  private static final int MOST_VALUES = 10;

  private final TimelineRequest asked;
  private final int mostBuckets;
  private final ZoneDays zoneDays;
  private final long firstDay;
  private final int days;
  private final List<String> warnings;

  /**
   * @param warnings is told when buckets are longer than asked
   */
  TimelineCounter(
      Snapshot snapshot, TimelineRequest asked, int mostBuckets, List<String> warnings) {
    this.asked = asked;
    this.mostBuckets = mostBuckets;
    this.warnings = warnings;
    long oldest = snapshot.oldest().getEpochSecond();
    long newest = snapshot.newest().getEpochSecond();
    this.zoneDays = new ZoneDays(asked.zone(), oldest, newest);
    this.firstDay = zoneDays.of(oldest);
    this.days = Math.toIntExact(zoneDays.of(newest) - firstDay + 1);
  }

  /**
   * Counts the matches.
   *
   * @param published what the request asks for: buckets reach to its ends, as far as the index does
   * @param split how often the values of the facet occur that each bucket is split by
   */
  Timeline count(Matches matches, Period published, Optional<Split> split) throws IOException {
    int[] byDay = new int[days];
    Publications.read(matches, (leaf, article, at) -> byDay[day(at)]++);
    int[] span = IntStream.range(0, days).filter(day -> byDay[day] > 0).toArray();
    if (span.length == 0) {
      return new Timeline(
          asked.unit() == Unit.AUTO ? Unit.DAY : asked.unit(),
          asked.zone(),
          split.map(one -> one.facet().facet()),
          List.of(),
          List.of());
    }
    int first = published.from().map(this::within).orElse(span[0]);
    int last =
        published.until().map(until -> within(until.minusSeconds(1))).orElse(span[span.length - 1]);
    Buckets buckets =
        Buckets.of(asked.unit(), date(Math.min(first, span[0])), date(last), mostBuckets);
    warnIfLonger(buckets.unit());
    int[] bucketOfDay = buckets.ofDays(firstDay, days);
    long[] counts = new long[buckets.size()];
    for (int day : span) {
      counts[bucketOfDay[day]] += byDay[day];
    }
    List<Integer> places = split.map(TimelineCounter::mostFrequent).orElse(List.of());
    long[][] byValue = new long[buckets.size()][places.size()];
    if (!places.isEmpty()) {
      ValueReader values = new ValueReader(split.get().facet(), places);
      Publications.read(
          matches,
          (leaf, article, at) -> values.read(leaf, article, byValue[bucketOfDay[day(at)]]));
    }
    List<Term> terms =
        places.stream().map(place -> split.get().facet().terms().get(place)).toList();
    return new Timeline(
        buckets.unit(),
        asked.zone(),
        split.map(one -> one.facet().facet()),
        terms,
        buckets(buckets, counts, byValue));
  }

  /**
   * A facet that buckets are split by.
   *
   * @param tally of its values among the matches
   */
  record Split(FacetTerms facet, FacetTally tally) {}

  private int day(long moment) {
    return (int) (zoneDays.of(moment) - firstDay);
  }

  /** The day of an instant, or the nearest that the index has. */
  private int within(Instant instant) {
    long day = instant.atZone(asked.zone()).toLocalDate().toEpochDay() - firstDay;
    return (int) Math.clamp(day, 0, days - 1L);
  }

  private LocalDate date(int day) {
    return LocalDate.ofEpochDay(firstDay + day);
  }

  private void warnIfLonger(Unit unit) {
    if (asked.unit() != Unit.AUTO && asked.unit() != unit) {
      warnings.add(
          "timeline is by "
              + word(unit)
              + ", as by "
              + word(asked.unit())
              + " it would have more than "
              + mostBuckets
              + " buckets");
    }
  }

  private static String word(Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  private static List<Integer> mostFrequent(Split split) {
    List<Term> terms = split.facet().terms();
    return IntStream.range(0, terms.size())
        .boxed()
        .filter(place -> split.tally().rolledUp(place) > 0)
        .sorted(
            Comparator.comparing((Integer place) -> split.tally().rolledUp(place))
                .reversed()
                .thenComparing(place -> terms.get(place).name())
                .thenComparing(place -> terms.get(place).slug()))
        .limit(MOST_VALUES)
        .toList();
  }

  private static List<Bucket> buckets(Buckets buckets, long[] counts, long[][] byValue) {
    Spikes spikes = Spikes.of(counts);
    List<Bucket> all = new ArrayList<>(counts.length);
    for (int i = 0; i < counts.length; i++) {
      all.add(
          new Bucket(
              buckets.from(i),
              buckets.until(i),
              counts[i],
              spikes.mean()[i],
              spikes.spike()[i],
              Arrays.stream(byValue[i]).boxed().toList()));
    }
    return all;
  }
}
