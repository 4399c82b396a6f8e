package io.xenotime.search.lucene;

import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetValuesRequest;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.QueryReading;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.Total;
import io.xenotime.search.language.QueryLanguage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Narrowing narrowing;

  /**
   * @param now what ages are counted back from
   */
  LuceneSearch(Snapshot snapshot, SearchLimits limits, Instant now, SearchRequest request)
      throws IOException {
    this.snapshot = snapshot;
    this.limits = limits;
    this.request = request;
    this.searcher = new IndexSearcher(snapshot.reader());
    this.reading = snapshot.language().read(request.text());
    this.warnings = new ArrayList<>(reading.warnings());
    checkClauses();
    LuceneQueries queries = new LuceneQueries(snapshot, limits.maxPrefixWords(), now, warnings);
    this.text = queries.of(reading.query());
    this.narrowing = new Narrowing(snapshot, request, text, queries);
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

  private void checkClock() {
    if (searcher.timedOut()) {
      throw new EngineUnavailable(
          "a search must end within "
              + limits.maxTime().toMillis()
              + " ms, this one did not; ask for less",
          RETRY_AFTER_TIMEOUT);
    }
  }

  /** Returns the answer to the request. */
  SearchAnswer answer() throws IOException {
    List<FacetTerms> asked = request.facets().stream().map(narrowing::facet).toList();
    Map<FacetTerms, TermCounter.Counts> counts = new LinkedHashMap<>();
    TopFieldDocs top =
        collect(asked.stream().filter(facet -> !narrowing.selects(facet)).toList(), counts);
    for (FacetTerms facet : asked) {
      if (narrowing.selects(facet)) {
        counts.put(facet, countWithoutItsFilter(facet));
      }
    }
    FieldDoc[] page = page(top);
    boolean more = top.scoreDocs.length > request.page().offset() + page.length;
    return new SearchAnswer(
        new QueryReading(reading.query().toString(), warnings),
        Total.exactly(top.totalHits.value()),
        new HitReader(snapshot, searcher, text, request).read(page),
        asked.stream()
            .map(facet -> ranking(facet).best(counts.get(facet), request.facetLimit()))
            .toList(),
        more
            ? Optional.of(Cursor.after(request.order(), page[page.length - 1]).toString())
            : Optional.empty(),
        snapshot.version());
  }

  /** Returns the values of one facet that the request asks for. */
  FacetCounts values(FacetValuesRequest asked) throws IOException {
    FacetTerms facet = narrowing.facet(asked.facet());
    return ranking(facet)
        .containing(asked.contains())
        .best(countWithoutItsFilter(facet), request.facetLimit());
  }

  private FacetRanking ranking(FacetTerms facet) {
    return new FacetRanking(facet, narrowing.selectedSlugs(facet));
  }

  /** Top hits, and in the same pass the counts of facets that are not filtered by. */
  private TopFieldDocs collect(List<FacetTerms> facets, Map<FacetTerms, TermCounter.Counts> counts)
      throws IOException {
    List<CollectorManager<? extends Collector, ?>> collectors = new ArrayList<>();
    collectors.add(HitOrder.of(request.order()).collector(request.page()));
    facets.forEach(facet -> collectors.add(TermCounter.of(facet)));
    Object[] collected =
        searcher.search(
            narrowing.all(),
            new MultiCollectorManager(collectors.toArray(new CollectorManager<?, ?>[0])));
    checkClock();
    for (int i = 0; i < facets.size(); i++) {
      counts.put(facets.get(i), (TermCounter.Counts) collected[i + 1]);
    }
    return (TopFieldDocs) collected[0];
  }

  private TermCounter.Counts countWithoutItsFilter(FacetTerms facet) throws IOException {
    TermCounter.Counts counts = searcher.search(narrowing.allBut(facet), TermCounter.of(facet));
    checkClock();
    return counts;
  }

  private FieldDoc[] page(TopFieldDocs top) throws IOException {
    int from = (int) Math.min(request.page().offset(), top.scoreDocs.length);
    int size = Math.min(request.page().size(), top.scoreDocs.length - from);
    FieldDoc[] page = new FieldDoc[size];
    System.arraycopy(top.scoreDocs, from, page, 0, size);
    if (request.order() != SearchRequest.Order.RELEVANCE) {
      TopFieldCollector.populateScores(page, searcher, text);
    }
    return page;
  }
}
