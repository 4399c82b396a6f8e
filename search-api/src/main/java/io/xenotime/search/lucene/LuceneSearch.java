package io.xenotime.search.lucene;

import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.FacetValuesRequest;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.Period;
import io.xenotime.search.QueryReading;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.Total;
import io.xenotime.search.language.QueryLanguage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldDocs;

/**
 * One search over one snapshot: reads the text, collects hits and counts, reads the hits of the
 * page. One thread, used once.
 */
final class LuceneSearch {

  private static final Duration RETRY_AFTER_TIMEOUT = Duration.ofSeconds(1);

  private final Snapshot snapshot;
  private final SearchLimits limits;
  private final SearchRequest request;
  private final IndexSearcher searcher;
  private final QueryLanguage.Reading reading;
  private final List<String> warnings;
  private final Query text;

  /** What every hit must match besides the facets' own filters. */
  private final Query base;

  /** The query of each facet that is filtered by. */
  private final Map<FacetTerms, Query> selections = new LinkedHashMap<>();

  /** The values each facet is filtered by. */
  private final Map<FacetTerms, List<String>> selected = new LinkedHashMap<>();

  LuceneSearch(Snapshot snapshot, SearchLimits limits, SearchRequest request) throws IOException {
    this.snapshot = snapshot;
    this.limits = limits;
    this.request = request;
    this.searcher = new IndexSearcher(snapshot.reader());
    this.reading = snapshot.language().read(request.text());
    this.warnings = new ArrayList<>(reading.warnings());
    checkClauses();
    LuceneQueries queries = new LuceneQueries(snapshot, limits.maxPrefixWords(), warnings);
    this.text = queries.of(reading.query());
    this.base = base(queries);
    startClock();
  }

  private void checkClauses() {
    int clauses = reading.query().clauses();
    if (clauses > limits.maxClauses()) {
      throw new InvalidSearch(
          "q",
          "q must have at most " + limits.maxClauses() + " words and phrases, got " + clauses,
          "up to " + limits.maxClauses() + " words and phrases");
    }
  }

  private void startClock() {
    long deadline = System.nanoTime() + limits.maxTime().toNanos();
    searcher.setTimeout(() -> System.nanoTime() - deadline > 0);
  }

  private Query base(LuceneQueries queries) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(text, Occur.MUST);
    if (!request.published().equals(Period.ALWAYS)) {
      all.add(LuceneQueries.published(request.published()), Occur.FILTER);
    }
    for (FacetFilter filter : request.filters()) {
      FacetTerms facet = facet(filter.facet());
      Query carrying = queries.carrying(facet, filter.values());
      if (filter.exclude()) {
        all.add(carrying, Occur.MUST_NOT);
      } else {
        selections.merge(facet, carrying, LuceneSearch::either);
        selected.computeIfAbsent(facet, none -> new ArrayList<>()).addAll(filter.values());
      }
    }
    return all.build();
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private FacetTerms facet(String parameter) {
    return snapshot
        .facet(parameter)
        .orElseThrow(() -> {
          List<String> known =
              snapshot.facets().stream().map(terms -> terms.facet().parameter()).toList();
          return new InvalidSearch(
              "facets",
              "facet must be one of " + String.join(", ", known) + ", got " + parameter,
              String.join(", ", known));
        });
  }

  /** Returns the answer to the request. */
  SearchAnswer answer() throws IOException {
    Map<FacetTerms, TermCounter.Counts> counts = new LinkedHashMap<>();
    List<FacetTerms> asked = request.facets().stream().map(this::facet).toList();
    List<FacetTerms> countedWithHits =
        asked.stream().filter(facet -> !selections.containsKey(facet)).toList();
    TopFieldDocs top = collect(countedWithHits, counts);
    for (FacetTerms facet : asked) {
      if (!counts.containsKey(facet)) {
        counts.put(facet, countWithoutItsFilter(facet));
      }
    }
    List<FacetCounts> facets =
        asked.stream()
            .map(facet -> ranking(facet).best(counts.get(facet), request.facetLimit()))
            .toList();
    FieldDoc[] page = page(top);
    return new SearchAnswer(
        new QueryReading(reading.query().toString(), warnings),
        Total.exactly(top.totalHits.value()),
        new HitReader(snapshot, searcher, text, request).read(page),
        facets,
        nextCursor(top, page),
        snapshot.version());
  }

  /** Returns the values of one facet that the request asks for. */
  FacetCounts values(FacetValuesRequest asked) throws IOException {
    FacetTerms facet = facet(asked.facet());
    return ranking(facet)
        .containing(asked.contains())
        .best(countWithoutItsFilter(facet), request.facetLimit());
  }

  private FacetRanking ranking(FacetTerms facet) {
    return new FacetRanking(facet, facet.slugs(selected.getOrDefault(facet, List.of())));
  }

  /** Top hits, and in the same pass the counts of facets that are not filtered by. */
  private TopFieldDocs collect(List<FacetTerms> facets, Map<FacetTerms, TermCounter.Counts> counts)
      throws IOException {
    List<CollectorManager<? extends Collector, ?>> collectors = new ArrayList<>();
    collectors.add(HitOrder.of(request.order()).collector(request.page()));
    facets.forEach(facet -> collectors.add(TermCounter.of(facet)));
    Object[] collected =
        searcher.search(
            filtered(selections.keySet().stream().toList()),
            new MultiCollectorManager(collectors.toArray(new CollectorManager<?, ?>[0])));
    checkClock();
    for (int i = 0; i < facets.size(); i++) {
      counts.put(facets.get(i), (TermCounter.Counts) collected[i + 1]);
    }
    return (TopFieldDocs) collected[0];
  }

  /** A facet ignores its own filter, so that the reader can still widen the choice. */
  private TermCounter.Counts countWithoutItsFilter(FacetTerms facet) throws IOException {
    List<FacetTerms> others = selections.keySet().stream().filter(other -> other != facet).toList();
    TermCounter.Counts counts = searcher.search(filtered(others), TermCounter.of(facet));
    checkClock();
    return counts;
  }

  private Query filtered(List<FacetTerms> by) {
    if (by.isEmpty()) {
      return base;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(base, Occur.MUST);
    by.forEach(facet -> all.add(selections.get(facet), Occur.FILTER));
    return all.build();
  }

  private void checkClock() {
    if (searcher.timedOut()) {
      throw new EngineUnavailable(
          "a search must end within "
              + limits.maxTime().toMillis()
              + " ms, this one did not; ask for less",
          RETRY_AFTER_TIMEOUT);
    }
  }

  private FieldDoc[] page(TopFieldDocs top) throws IOException {
    int from = (int) Math.min(request.page().offset(), top.scoreDocs.length);
    FieldDoc[] page = new FieldDoc[top.scoreDocs.length - from];
    System.arraycopy(top.scoreDocs, from, page, 0, page.length);
    if (request.order() != SearchRequest.Order.RELEVANCE) {
      TopFieldCollector.populateScores(page, searcher, text);
    }
    return page;
  }

  private Optional<String> nextCursor(TopFieldDocs top, FieldDoc[] page) {
    boolean full = page.length == request.page().size();
    return full && page.length > 0
        ? Optional.of(Cursor.after(request.order(), page[page.length - 1]).toString())
        : Optional.empty();
  }
}
