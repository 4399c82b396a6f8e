package io.xenotime.search.lucene;

import io.xenotime.search.TimelineRequest.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Spans of days of one unit in a row, without gaps. Immutable. */
final class Buckets {

  /** More than a reader takes in at a glance. */
  private static final int MANY = 60;

  private static final List<Unit> UNITS =
      Arrays.stream(Unit.values()).filter(unit -> unit != Unit.AUTO).toList();

  private final Unit unit;
  private final List<LocalDate> starts;

  private Buckets(Unit unit, List<LocalDate> starts) {
    this.unit = unit;
    this.starts = List.copyOf(starts);
  }

  /**
   * Returns the buckets from a day to another, both within. When there would be more than allowed,
   * they are longer than asked.
   *
   * @param unit of a bucket; {@link Unit#AUTO} for the shortest of which there are not many
   */
  static Buckets of(Unit unit, LocalDate first, LocalDate last, int most) {
    int allowed = unit == Unit.AUTO ? Math.min(MANY, most) : most;
    List<Unit> units = UNITS.subList(unit == Unit.AUTO ? 0 : UNITS.indexOf(unit), UNITS.size());
    for (Unit longer : units) {
      List<LocalDate> starts = starts(longer, first, last, allowed);
      if (starts.size() <= allowed) {
        return new Buckets(longer, starts);
      }
    }
    return new Buckets(Unit.YEAR, starts(Unit.YEAR, first, last, Integer.MAX_VALUE));
  }

  /** The starts, or as many as are one too many. */
  private static List<LocalDate> starts(Unit unit, LocalDate first, LocalDate last, int allowed) {
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate start = start(unit, first);
        !start.isAfter(last) && starts.size() <= allowed;
        start = next(unit, start)) {
      starts.add(start);
    }
    return starts;
  }

  private static LocalDate start(Unit unit, LocalDate day) {
    return switch (unit) {
      case AUTO -> throw new IllegalArgumentException("a bucket must have a unit");
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private static LocalDate next(Unit unit, LocalDate start) {
    return switch (unit) {
      case AUTO -> throw new IllegalArgumentException("a bucket must have a unit");
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
    };
  }

  Unit unit() {
    return unit;
  }

  int size() {
    return starts.size();
  }

  /** Returns the first day of a bucket. */
  LocalDate from(int bucket) {
    return starts.get(bucket);
  }

  /** Returns the first day behind a bucket. */
  LocalDate until(int bucket) {
    return next(unit, starts.get(bucket));
  }

  /** Returns which bucket each day of a span is in, by its distance from the span's first day. */
  int[] ofDays(long firstDay, int days) {
    int[] buckets = new int[days];
    int bucket = 0;
    for (int i = 0; i < days; i++) {
      while (bucket + 1 < starts.size() && starts.get(bucket + 1).toEpochDay() <= firstDay + i) {
        bucket++;
      }
      buckets[i] = bucket;
    }
    return buckets;
  }
}
