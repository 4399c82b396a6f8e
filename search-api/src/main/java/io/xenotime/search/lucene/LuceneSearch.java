package io.xenotime.search.lucene;

import io.xenotime.search.ArticlesAnswer;
import io.xenotime.search.ArticlesRequest;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetValuesRequest;
import io.xenotime.search.QueryReading;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.Total;
import io.xenotime.search.language.TextQuery;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
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
  private final Instant now;
  private final Understood understood;

  LuceneSearch(Snapshot snapshot, SearchLimits limits, SearchRequest request, Instant now)
      throws IOException {
    this.snapshot = snapshot;
    this.limits = limits;
    this.request = request;
    this.now = now;
    this.searcher = new IndexSearcher(snapshot.reader());
    this.understood = new Interpreter(snapshot, limits).understand(request);
    startClock();
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
    Attempt attempt = attempt(Set.of());
    Found found = find(attempt);
    if (isTooFew(found.articles())) {
      Optional<Attempt> relaxed = relaxed(found.articles());
      if (relaxed.isPresent()) {
        Found more = find(relaxed.get());
        if (more.articles() > found.articles()) {
          attempt = relaxed.get();
          found = more;
        }
      }
    }
    FieldDoc[] page = page(found.top(), attempt);
    boolean goesOn = found.top().scoreDocs.length > request.page().offset() + page.length;
    return new SearchAnswer(
        reading(attempt),
        Total.exactly(found.articles()),
        found.articles(),
        new HitReader(snapshot, searcher, attempt.ranked(), request, explainer(attempt)).read(page),
        found.facets(),
        List.of(),
        Optional.empty(),
        goesOn
            ? Optional.of(Cursor.after(request.order(), page[page.length - 1]).toString())
            : Optional.empty(),
        snapshot.version());
  }

  /** Returns how many articles the answer would have in all. */
  long total() throws IOException {
    return counted().articles();
  }

  /** Returns whole articles of those that the answer would have. */
  ArticlesAnswer articles(ArticlesRequest asked) throws IOException {
    ArticlesAnswer answer =
        new ArticleList(snapshot, searcher, asked).read(counted().attempt().narrowing().all());
    checkClock();
    return answer;
  }

  /** Returns the values of one facet that the request asks for. */
  FacetCounts values(FacetValuesRequest asked) throws IOException {
    Attempt attempt = counted().attempt();
    FacetTerms facet = attempt.narrowing().facet(asked.facet());
    return ranking(attempt, facet)
        .containing(asked.contains())
        .best(countWithoutItsFilter(attempt, facet), request.counting().limit());
  }

  /** An attempt and how many articles it finds. */
  private record Counted(Attempt attempt, long articles) {}

  /** The attempt that is answered with, found by counting alone. */
  private Counted counted() throws IOException {
    Counted all = counted(attempt(Set.of()));
    if (isTooFew(all.articles())) {
      Optional<Attempt> relaxed = relaxed(all.articles());
      if (relaxed.isPresent()) {
        Counted more = counted(relaxed.get());
        return more.articles() > all.articles() ? more : all;
      }
    }
    return all;
  }

  private Counted counted(Attempt attempt) throws IOException {
    long articles = searcher.count(attempt.narrowing().all());
    checkClock();
    return new Counted(attempt, articles);
  }

  private Attempt attempt(Set<TextQuery> optional) throws IOException {
    return new Attempt(snapshot, limits, request, understood, optional, now);
  }

  private boolean isTooFew(long articles) {
    return request.manner().relaxes() && articles < Ranking.TOO_FEW;
  }

  /** The first attempt that finds enough, or the one that finds most; empty if none finds more. */
  private Optional<Attempt> relaxed(long articles) throws IOException {
    Relaxation relaxation = Relaxation.of(understood.query(), articles > 0, this::articles);
    if (relaxation.steps() == 0) {
      return Optional.empty();
    }
    int wanted = relaxation.steps() <= Ranking.SHORT_TEXT ? Ranking.ENOUGH : Ranking.PLENTY;
    int fewest = 1;
    int most = relaxation.steps();
    while (fewest < most) {
      int between = (fewest + most) / 2;
      boolean enough =
          searcher.count(attempt(relaxation.after(between)).narrowing().all()) >= wanted;
      if (enough) {
        most = between;
      } else {
        fewest = between + 1;
      }
    }
    return Optional.of(attempt(relaxation.after(most)));
  }

  private long articles(TextQuery word) throws IOException {
    LuceneQueries queries =
        new LuceneQueries(snapshot, limits.maxPrefixWords(), now, Set.of(), new ArrayList<>());
    return searcher.count(queries.of(word));
  }

  private QueryReading reading(Attempt attempt) {
    List<String> warnings = new ArrayList<>(understood.warnings());
    warnings.addAll(attempt.warnings());
    return new QueryReading(
        understood.query().toString(),
        understood.corrected(),
        attempt.optional().stream().map(TextQuery::toString).toList(),
        understood.expanded(),
        understood.suggestions(),
        warnings);
  }

  private Optional<Explainer> explainer(Attempt attempt) throws IOException {
    if (!request.manner().explains()) {
      return Optional.empty();
    }
    LuceneQueries queries =
        new LuceneQueries(
            snapshot, limits.maxPrefixWords(), now, attempt.optional(), new ArrayList<>());
    return Optional.of(
        new Explainer(
            searcher,
            TextParts.of(understood.query(), queries),
            Pairs.of(understood.query()),
            request.order(),
            attempt.freshener()));
  }

  private FacetRanking ranking(Attempt attempt, FacetTerms facet) {
    return new FacetRanking(facet, attempt.narrowing().selectedSlugs(facet));
  }

  /** What an attempt finds: hits up to the page's end, and the asked facets. */
  private record Found(TopFieldDocs top, List<FacetCounts> facets) {
    private long articles() {
      return top.totalHits.value();
    }
  }

  private Found find(Attempt attempt) throws IOException {
    Narrowing narrowing = attempt.narrowing();
    List<FacetTerms> asked = request.counting().facets().stream().map(narrowing::facet).toList();
    Map<FacetTerms, FacetCounter.Counts> counts = new LinkedHashMap<>();
    TopFieldDocs top =
        collect(
            attempt, asked.stream().filter(facet -> !narrowing.selects(facet)).toList(), counts);
    for (FacetTerms facet : asked) {
      if (narrowing.selects(facet)) {
        counts.put(facet, countWithoutItsFilter(attempt, facet));
      }
    }
    return new Found(
        top,
        asked.stream()
            .map(facet ->
                ranking(attempt, facet).best(counts.get(facet), request.counting().limit()))
            .toList());
  }

  /** Top hits, and in the same pass the counts of facets that are not filtered by. */
  private TopFieldDocs collect(
      Attempt attempt, List<FacetTerms> facets, Map<FacetTerms, FacetCounter.Counts> counts)
      throws IOException {
    CollectorManager<?, TopFieldDocs> hits = HitOrder.of(request.order()).collector(request.page());
    if (facets.isEmpty()) {
      TopFieldDocs top = searcher.search(attempt.narrowing().all(), hits);
      checkClock();
      return top;
    }
    Object[] collected =
        searcher.search(
            attempt.narrowing().all(),
            new MultiCollectorManager(hits, FacetCounter.of(facets, snapshot.facetBits())));
    checkClock();
    List<?> counted = (List<?>) collected[1];
    for (int i = 0; i < facets.size(); i++) {
      counts.put(facets.get(i), (FacetCounter.Counts) counted.get(i));
    }
    return (TopFieldDocs) collected[0];
  }

  private FacetCounter.Counts countWithoutItsFilter(Attempt attempt, FacetTerms facet)
      throws IOException {
    List<FacetCounter.Counts> counts =
        searcher.search(
            attempt.narrowing().allBut(facet),
            FacetCounter.of(List.of(facet), snapshot.facetBits()));
    checkClock();
    return counts.getFirst();
  }

  private FieldDoc[] page(TopFieldDocs top, Attempt attempt) throws IOException {
    int from = (int) Math.min(request.page().offset(), top.scoreDocs.length);
    int size = Math.min(request.page().size(), top.scoreDocs.length - from);
    FieldDoc[] page = new FieldDoc[size];
    System.arraycopy(top.scoreDocs, from, page, 0, size);
    if (request.order() != SearchRequest.Order.RELEVANCE) {
      TopFieldCollector.populateScores(page, searcher, attempt.ranked());
    }
    return page;
  }
}
