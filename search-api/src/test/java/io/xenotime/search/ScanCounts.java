package io.xenotime.search;

import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.hierarchy.FacetTree;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.search.Collapse.Keep;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.SearchAnswer.SpanCount;
import io.xenotime.search.Timeline.Bucket;
import io.xenotime.search.TimelineRequest.Unit;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Folds and counts articles one by one, for the scanning engine. */
final class ScanCounts {

  private static final Comparator<Article> EARLIEST =
      Comparator.comparing(Article::published).thenComparing(Article::id);

  private final List<Article> articles;
  private final FacetTrees trees;
  private final ScanGroups groups;
  private final int mostBuckets;
  private final Map<Carried, List<Term>> lines = new HashMap<>();

  ScanCounts(List<Article> articles, FacetTrees trees, ScanGroups groups, int mostBuckets) {
    this.articles = articles;
    this.trees = trees;
    this.groups = groups;
    this.mostBuckets = mostBuckets;
  }

  /** Returns one article of each group, by the article that stays, in order, how many went. */
  Map<Article, Integer> folded(List<Article> inOrder, Collapse collapse) {
    Map<Long, List<Article>> byGroup = new LinkedHashMap<>();
    for (Article article : inOrder) {
      byGroup
          .computeIfAbsent(groups.of(article.id(), collapse.group()), none -> new ArrayList<>())
          .add(article);
    }
    Map<Article, Integer> kept = new LinkedHashMap<>();
    for (List<Article> group : byGroup.values()) {
      Article stays =
          collapse.keep() == Keep.BEST
              ? group.getFirst()
              : group.stream().min(EARLIEST).orElseThrow();
      kept.put(stays, group.size() - 1);
    }
    Map<Article, Integer> sorted = new LinkedHashMap<>();
    inOrder.stream().filter(kept::containsKey).forEach(one -> sorted.put(one, kept.get(one)));
    return sorted;
  }

  /** Returns whether the article carries a value so called, or one that lies in it. */
  boolean carries(Article article, Facet facet, String called) {
    return article.terms(facet).stream()
        .flatMap(term -> line(facet, term).stream())
        .anyMatch(term -> isCalled(facet, term, called));
  }

  /** Returns whether any article carries such a value. */
  boolean isKnown(Facet facet, String called) {
    return articles.stream().anyMatch(article -> carries(article, facet, called));
  }

  /** The term and those it lies in, each as articles carry it if any does. */
  private List<Term> line(Facet facet, Term term) {
    return lines.computeIfAbsent(new Carried(facet, term), none -> read(facet, term));
  }

  private record Carried(Facet facet, Term term) {}

  private List<Term> read(Facet facet, Term term) {
    FacetTree tree = trees.of(facet);
    List<Term> line = new ArrayList<>(List.of(term));
    tree.of(term)
        .ifPresent(node ->
            tree.above(node)
                .values()
                .forEach(above ->
                    line.add(
                        carried(facet, above.slug())
                            .orElse(new Term(0, above.slug(), above.name())))));
    return line;
  }

  private Optional<Term> carried(Facet facet, String node) {
    return articles.stream()
        .flatMap(article -> article.terms(facet).stream())
        .filter(
            term -> trees.of(facet).of(term).filter(place -> place.slug().equals(node)).isPresent())
        .findFirst();
  }

  private boolean isCalled(Facet facet, Term term, String name) {
    return term.slug().equals(name)
        || Long.toString(term.id()).equals(name)
        || plain(term.name()).equals(plain(name))
        || trees.of(facet).of(term).filter(node -> node.also().contains(name)).isPresent();
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  FacetCounts count(Facet facet, List<Article> counted, SearchRequest request, String contains) {
    Map<String, Term> terms = new LinkedHashMap<>();
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, Long> direct = new LinkedHashMap<>();
    Map<String, String> parents = new LinkedHashMap<>();
    Set<Long> ids = new HashSet<>(counted.stream().map(Article::id).toList());
    for (Article article : articles) {
      Set<String> above = new LinkedHashSet<>();
      for (Term term : article.terms(facet)) {
        List<Term> line = line(facet, term);
        line.forEach(one -> terms.putIfAbsent(one.slug(), one));
        line.forEach(one -> above.add(one.slug()));
        for (int i = 1; i < line.size(); i++) {
          parents.put(line.get(i - 1).slug(), line.get(i).slug());
        }
        direct.merge(term.slug(), ids.contains(article.id()) ? 1L : 0, Long::sum);
      }
      above.forEach(slug -> counts.merge(slug, ids.contains(article.id()) ? 1L : 0, Long::sum));
    }
    List<FacetValue> ranked =
        terms.values().stream()
            .map(term ->
                new FacetValue(
                    term,
                    counts.get(term.slug()),
                    direct.getOrDefault(term.slug(), 0L),
                    isSelected(facet, term, request),
                    Optional.ofNullable(parents.get(term.slug()))))
            .filter(value -> value.count() > 0 || value.selected())
            .filter(value -> (" " + plain(value.term().name())).contains(" " + plain(contains)))
            .sorted(order(request.counting().order()))
            .toList();
    List<FacetValue> best = new ArrayList<>();
    long other = 0;
    for (FacetValue value : ranked) {
      // A value that is selected and would be cut off stays, and takes no place of another.
      if (ranked.indexOf(value) < request.counting().limit() || value.selected()) {
        best.add(value);
      } else {
        other += value.direct();
      }
    }
    long missing = counted.stream().filter(article -> article.terms(facet).isEmpty()).count();
    return new FacetCounts(facet, best, other, missing);
  }

  private static Comparator<FacetValue> order(Counting.Order order) {
    Comparator<FacetValue> byName =
        Comparator.comparing((FacetValue value) -> value.term().name())
            .thenComparing(value -> value.term().slug());
    return switch (order) {
      case COUNT -> Comparator.comparingLong(FacetValue::count).reversed().thenComparing(byName);
      case LABEL ->
          Comparator.comparing((FacetValue value) -> plain(value.term().name()))
              .thenComparing(byName);
    };
  }

  private boolean isSelected(Facet facet, Term term, SearchRequest request) {
    return request.filters().stream()
        .filter(filter ->
            filter.mode() == FacetFilter.Mode.ANY || filter.mode() == FacetFilter.Mode.ALL)
        .filter(filter -> filter.facet().equals(facet.parameter()))
        .flatMap(filter -> filter.values().stream())
        .anyMatch(value -> isCalled(facet, term, value));
  }

  static List<SpanCount> spans(List<Article> counted, List<Counting.Span> spans) {
    return spans.stream()
        .map(span ->
            new SpanCount(
                span,
                counted.stream()
                    .filter(one -> span.period().contains(one.published().getEpochSecond()))
                    .count()))
        .toList();
  }

  Timeline timeline(List<Article> counted, SearchRequest request, Optional<Facet> split) {
    TimelineRequest asked = request.timeline().orElseThrow();
    TreeMap<LocalDate, List<Article>> byDay = new TreeMap<>();
    for (Article article : counted) {
      byDay.computeIfAbsent(day(article, asked.zone()), none -> new ArrayList<>()).add(article);
    }
    if (byDay.isEmpty()) {
      Unit unit = asked.unit() == Unit.AUTO ? Unit.DAY : asked.unit();
      return new Timeline(unit, asked.zone(), split, List.of(), List.of());
    }
    List<LocalDate> days =
        articles.stream().map(article -> day(article, asked.zone())).sorted().toList();
    LocalDate first = byDay.firstKey();
    LocalDate last = byDay.lastKey();
    if (request.published().from().isPresent()) {
      LocalDate from = LocalDate.ofInstant(request.published().from().get(), asked.zone());
      LocalDate there = from.isBefore(days.getFirst()) ? days.getFirst() : from;
      first = there.isBefore(first) ? there : first;
    }
    if (request.published().until().isPresent()) {
      LocalDate until =
          LocalDate.ofInstant(request.published().until().get().minusSeconds(1), asked.zone());
      last = until.isAfter(days.getLast()) ? days.getLast() : until;
    }
    List<Term> values =
        split
            .map(facet ->
                count(facet, counted, unlimited(request), "").values().stream()
                    .filter(value -> value.count() > 0)
                    .map(FacetValue::term)
                    .limit(10)
                    .toList())
            .orElse(List.of());
    Unit unit = unit(asked.unit(), first, last);
    List<Bucket> buckets = new ArrayList<>();
    List<Long> before = new ArrayList<>();
    for (LocalDate from = start(unit, first); !from.isAfter(last); from = next(unit, from)) {
      LocalDate until = next(unit, from);
      List<Article> within =
          byDay.subMap(from, until).values().stream().flatMap(List::stream).toList();
      List<Long> window = before.subList(Math.max(0, before.size() - 6), before.size());
      double mean = window.stream().mapToLong(Long::longValue).average().orElse(0);
      boolean spike =
          before.size() >= 3 && within.size() >= 4 && within.size() > mean + 3 * Math.sqrt(mean);
      buckets.add(
          new Bucket(
              from,
              until,
              within.size(),
              mean,
              spike,
              values.stream()
                  .map(value ->
                      within.stream()
                          .filter(one -> carries(one, split.orElseThrow(), value.slug()))
                          .count())
                  .toList()));
      before.add((long) within.size());
    }
    return new Timeline(unit, asked.zone(), split, values, buckets);
  }

  private static SearchRequest unlimited(SearchRequest request) {
    return Requests.search(request.text()).facetLimit(Integer.MAX_VALUE - 8).build();
  }

  private static LocalDate day(Article article, ZoneId zone) {
    return LocalDate.ofInstant(article.published(), zone);
  }

  /** The asked unit, or the first longer one of which there are few enough. */
  private Unit unit(Unit asked, LocalDate first, LocalDate last) {
    int most = asked == Unit.AUTO ? Math.min(60, mostBuckets) : mostBuckets;
    for (Unit unit : List.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.QUARTER)) {
      if (asked == Unit.AUTO || unit.compareTo(asked) >= 0) {
        int count = 0;
        for (LocalDate from = start(unit, first); !from.isAfter(last); from = next(unit, from)) {
          count++;
        }
        if (count <= most) {
          return unit;
        }
      }
    }
    return Unit.YEAR;
  }

  private static LocalDate start(Unit unit, LocalDate day) {
    return switch (unit) {
      case AUTO -> throw new AssertionError();
      case DAY -> day;
      case WEEK -> day.with(WeekFields.ISO.dayOfWeek(), 1);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> LocalDate.of(day.getYear(), 3 * day.get(IsoFields.QUARTER_OF_YEAR) - 2, 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  private static LocalDate next(Unit unit, LocalDate start) {
    return switch (unit) {
      case AUTO -> throw new AssertionError();
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusDays(7);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
    };
  }
}
