package io.xenotime.search;

import static java.util.Objects.requireNonNull;

import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.search.TimelineRequest.Unit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How many of the matching articles were published when: from the first bucket with an article to
 * the last, those without any among them. Immutable.
 *
 * @param unit how long a bucket is; never {@link Unit#AUTO}
 * @param zone in which days begin
 * @param split the facet whose values are counted in each bucket
 * @param values of that facet, those counted in buckets, most frequent first
 * @param buckets in order of time; none when nothing matches
 */
public record Timeline(
    Unit unit, ZoneId zone, Optional<Facet> split, List<Term> values, List<Bucket> buckets) {

  /**
   * One span of time.
   *
   * @param from its first day
   * @param until the first day no longer within
   * @param count matching articles published in it
   * @param mean of the buckets before it, as far as the trailing window goes; 0 for the first
   * @param spike whether there are many more than that
   * @param counts by the timeline's values
   */
  public record Bucket(
      LocalDate from, LocalDate until, long count, double mean, boolean spike, List<Long> counts) {

    public Bucket {
      counts = List.copyOf(counts);
    }
  }

  public Timeline {
    requireNonNull(unit, "unit");
    requireNonNull(zone, "zone");
    requireNonNull(split, "split");
    values = List.copyOf(values);
    buckets = List.copyOf(buckets);
  }
}
