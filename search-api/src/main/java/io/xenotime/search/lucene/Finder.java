package io.xenotime.search.lucene;

import io.xenotime.search.Counting;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.SearchAnswer.SpanCount;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Finds what an attempt finds: hits up to the end of the page, and all that is to be counted. One
 * thread, one search.
 *
 * <p>Hits and the articles to count are collected in one pass where scores are needed anyway. Else
 * articles come first, which is cheap, and then hits in an order that lets Lucene skip most of
 * them.
 */
final class Finder {

  private final Snapshot snapshot;
  private final SearchLimits limits;
  private final SearchRequest request;
  private final IndexSearcher searcher;
  private final HitOrder order;

  Finder(
      Snapshot snapshot,
      SearchLimits limits,
      SearchRequest request,
      IndexSearcher searcher,
      HitOrder order) {
    this.snapshot = snapshot;
    this.limits = limits;
    this.request = request;
    this.searcher = searcher;
    this.order = order;
  }

  /**
   * What an attempt finds.
   *
   * @param top hits up to the page's end and one behind it
   * @param total how many hits there are in all
   * @param articles how many articles match, folded ones too
   * @param more by document number of a hit, how many articles were folded into it
   */
  record Found(
      TopFieldDocs top,
      long total,
      long articles,
      Map<Integer, Integer> more,
      List<FacetCounts> facets,
      List<SpanCount> spans,
      Optional<Timeline> timeline) {}

  Found find(Attempt attempt) throws IOException {
    return countsNothing() ? hits(attempt) : hitsAndCounts(attempt);
  }

  private boolean countsNothing() {
    Counting counting = request.counting();
    return counting.facets().isEmpty()
        && counting.spans().isEmpty()
        && request.timeline().isEmpty()
        && !folds();
  }

  private boolean folds() {
    return switch (request.collapse().group()) {
      case NONE -> false;
      case DUPLICATES, STORY -> true;
    };
  }

  private Found hits(Attempt attempt) throws IOException {
    Query all = attempt.narrowing().all();
    TopFieldDocs top = searcher.search(all, order.collector(request.page(), scores()));
    long total = scores() ? top.totalHits.value() : searcher.count(all);
    return new Found(top, total, total, Map.of(), List.of(), List.of(), Optional.empty());
  }

  /** Whether each match is scored, so that none can be skipped. */
  private boolean scores() {
    return order == HitOrder.RELEVANCE;
  }

  private Found hitsAndCounts(Attempt attempt) throws IOException {
    Narrowing narrowing = attempt.narrowing();
    Folding folding = new Folding(searcher, request.collapse(), order, attempt.ranked());
    Optional<TopFieldDocs> top = Optional.empty();
    Matches all;
    if (scores() && !folds()) {
      Object[] both =
          searcher.search(
              narrowing.all(),
              new MultiCollectorManager(
                  order.collector(request.page(), true), Matches.collector(searcher)));
      top = Optional.of((TopFieldDocs) both[0]);
      all = (Matches) both[1];
    } else {
      all = Matches.of(searcher, narrowing.all());
    }
    MatchSets sets = new MatchSets(searcher, narrowing, all);
    Folded folded = folding.fold(all);
    return new Found(
        top.isPresent() ? top.get() : top(narrowing.all(), folded),
        folded.kept().total(),
        all.total(),
        folded.more(),
        facets(attempt, sets, folded, folding),
        spans(sets, folding),
        timeline(attempt, folded));
  }

  private TopFieldDocs top(Query all, Folded folded) throws IOException {
    Query kept =
        folds()
            ? new BooleanQuery.Builder()
                .add(all, Occur.MUST)
                .add(folded.kept().asQuery(), Occur.FILTER)
                .build()
            : all;
    return searcher.search(kept, order.collector(request.page(), scores()));
  }

  private List<FacetCounts> facets(Attempt attempt, MatchSets sets, Folded folded, Folding folding)
      throws IOException {
    List<FacetCounts> counts = new ArrayList<>();
    for (String name : request.counting().facets()) {
      FacetTerms facet = attempt.narrowing().facet(name);
      Matches counted = sets.without(new Side.OfFacet(facet));
      FacetTally tally =
          new FacetCounter(snapshot.facetBits())
              .count(facet, counted == sets.all() ? folded.kept() : folding.fold(counted).kept());
      counts.add(
          new FacetRanking(
                  facet, attempt.narrowing().selectedSlugs(facet), request.counting().order())
              .best(tally, request.counting().limit()));
    }
    return counts;
  }

  private List<SpanCount> spans(MatchSets sets, Folding folding) throws IOException {
    List<Counting.Span> spans = request.counting().spans();
    if (spans.isEmpty()) {
      return List.of();
    }
    long[] counts = new long[spans.size()];
    Publications.read(
        folding.fold(sets.without(new Side.OfTime())).kept(),
        (leaf, article, at) -> {
          for (int i = 0; i < counts.length; i++) {
            counts[i] += spans.get(i).period().contains(at) ? 1 : 0;
          }
        });
    List<SpanCount> counted = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      counted.add(new SpanCount(spans.get(i), counts[i]));
    }
    return counted;
  }

  private Optional<Timeline> timeline(Attempt attempt, Folded folded) throws IOException {
    if (request.timeline().isEmpty()) {
      return Optional.empty();
    }
    Optional<TimelineCounter.Split> split = Optional.empty();
    if (request.timeline().get().by().isPresent()) {
      FacetTerms facet = attempt.narrowing().facet(request.timeline().get().by().get());
      FacetTally tally = new FacetCounter(snapshot.facetBits()).count(facet, folded.kept());
      split = Optional.of(new TimelineCounter.Split(facet, tally));
    }
    return Optional.of(
        new TimelineCounter(
                snapshot, request.timeline().get(), limits.maxBuckets(), attempt.warnings())
            .count(folded.kept(), request.published(), split));
  }
}
