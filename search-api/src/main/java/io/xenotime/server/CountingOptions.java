package io.xenotime.server;

import java.util.List;
import java.util.function.BiConsumer;
import picocli.CommandLine.Option;

/** What can be said of counting and folding hits; null, or nothing, when it was not. */
final class CountingOptions {

  @Option(
      names = "--facets",
      paramLabel = "NAMES",
      description = "which to count: names, all, none")
  private String facets;

  @Option(names = "--facet-limit", paramLabel = "N", description = "values of a facet to count")
  private String facetLimit;

  @Option(names = "--facet-sort", paramLabel = "ORDER", description = "count, label")
  private String facetSort;

  @Option(
      names = "--range",
      paramLabel = "SPAN",
      description = "count posts of this span, such as 2025 or 2025-04..2025-06")
  private List<String> ranges = List.of();

  @Option(
      names = "--timeline",
      paramLabel = "UNIT",
      description = "posts over time by day, week, month, quarter, year, or auto")
  private String timeline;

  @Option(
      names = "--timeline-by",
      paramLabel = "FACET",
      description = "count its most frequent values in each of them")
  private String timelineBy;

  @Option(
      names = "--timezone",
      paramLabel = "ZONE",
      description = "in which days begin, such as Asia/Kuala_Lumpur")
  private String timezone;

  @Option(
      names = "--collapse",
      paramLabel = "GROUP",
      description = "one post for all duplicates, or of a story")
  private String collapse;

  @Option(
      names = "--collapse-keep",
      paramLabel = "WHICH",
      description = "which stays: best, earliest")
  private String collapseKeep;

  /**
   * Hands over what was said, by the names of the HTTP API's parameters.
   *
   * @param given takes a value, null for none
   */
  void put(BiConsumer<String, String> given) {
    given.accept("facets", facets);
    given.accept("facet_limit", facetLimit);
    given.accept("facet_sort", facetSort);
    ranges.forEach(range -> given.accept("ranges", range));
    given.accept("timeline", timeline);
    given.accept("timeline_by", timelineBy);
    given.accept("timezone", timezone);
    given.accept("collapse", collapse);
    given.accept("collapse_keep", collapseKeep);
  }
}
