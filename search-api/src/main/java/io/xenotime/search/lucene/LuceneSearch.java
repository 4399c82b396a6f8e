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
import io.xenotime.search.lucene.Finder.Found;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
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
  private final Instant now;
  private final Understood understood;
  private final HitOrder order;
  private final SearchedFields fields;

  LuceneSearch(Snapshot snapshot, SearchLimits limits, SearchRequest request, Instant now)
      throws IOException {
    this.snapshot = snapshot;
    this.limits = limits;
    this.request = request;
    this.now = now;
    this.searcher = new IndexSearcher(snapshot.reader());
    this.understood = new Interpreter(snapshot, limits).understand(request);
    this.order = HitOrder.of(request.order(), understood.query());
    this.fields = SearchedFields.of(request.manner().parts());
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
    Optional<Attempt> relaxed = relaxed(attempt, found.articles());
    if (relaxed.isPresent()) {
      attempt = relaxed.get();
      found = find(attempt);
    }
    FieldDoc[] page = page(found.top(), attempt);
    boolean goesOn = found.top().scoreDocs.length > request.page().offset() + page.length;
    return new SearchAnswer(
        reading(attempt),
        Total.exactly(found.total()),
        found.articles(),
        new HitReader(snapshot, searcher, attempt.ranked(), request, order, explainer(attempt))
            .read(page, found.more()),
        found.facets(),
        found.spans(),
        found.timeline(),
        goesOn
            ? Optional.of(Cursor.after(order, snapshot.version(), page[page.length - 1]).toString())
            : Optional.empty(),
        snapshot.version());
  }

  private Found find(Attempt attempt) throws IOException {
    Found found = new Finder(snapshot, limits, request, searcher, order).find(attempt);
    checkClock();
    return found;
  }

  /** Returns the query of what the answer would have if every word is wanted. */
  Query matching() throws IOException {
    return attempt(Set.of()).narrowing().all();
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
    Narrowing narrowing = attempt.narrowing();
    Matches all = Matches.of(searcher, narrowing.all());
    Matches counted = new MatchSets(searcher, narrowing, all).without(new Side.OfFacet(facet));
    Folding folding = new Folding(searcher, request.collapse(), order, attempt.ranked());
    FacetTally tally =
        new FacetCounter(snapshot.facetBits()).count(facet, folding.fold(counted).kept());
    checkClock();
    return new FacetRanking(facet, narrowing.selectedSlugs(facet), request.counting().order())
        .containing(asked.contains())
        .best(tally, request.counting().limit());
  }

  /** An attempt and how many articles it finds. */
  private record Counted(Attempt attempt, long articles) {}

  /** The attempt that is answered with, found by counting alone. */
  private Counted counted() throws IOException {
    Counted strict = counted(attempt(Set.of()));
    Optional<Attempt> relaxed = relaxed(strict.attempt(), strict.articles());
    return relaxed.isPresent() ? counted(relaxed.get()) : strict;
  }

  private Counted counted(Attempt attempt) throws IOException {
    return new Counted(attempt, count(attempt.narrowing().all()));
  }

  private long count(Query query) throws IOException {
    long articles = searcher.count(query);
    checkClock();
    return articles;
  }

  private Attempt attempt(Set<TextQuery> optional) throws IOException {
    return new Attempt(snapshot, limits, request, understood, optional, now);
  }

  /**
   * The first attempt that finds enough, or the one that finds most; empty if all words may be
   * wanted. Only the text decides, whatever else narrows the search: who then chooses a value finds
   * as many articles as were counted for it.
   *
   * @param articles that the strict attempt finds with all that narrows it
   */
  private Optional<Attempt> relaxed(Attempt strict, long articles) throws IOException {
    if (!request.manner().relaxes() || articles >= Ranking.TOO_FEW) {
      return Optional.empty();
    }
    long ofText = count(strict.ranked());
    if (ofText >= Ranking.TOO_FEW) {
      return Optional.empty();
    }
    Relaxation relaxation = Relaxation.of(understood.query(), ofText > 0, this::articles);
    if (relaxation.steps() == 0) {
      return Optional.empty();
    }
    int wanted = relaxation.steps() <= Ranking.SHORT_TEXT ? Ranking.ENOUGH : Ranking.PLENTY;
    int fewest = 1;
    int most = relaxation.steps();
    while (fewest < most) {
      int between = (fewest + most) / 2;
      boolean enough = count(attempt(relaxation.after(between)).ranked()) >= wanted;
      if (enough) {
        most = between;
      } else {
        fewest = between + 1;
      }
    }
    Attempt relaxed = attempt(relaxation.after(most));
    return count(relaxed.ranked()) > ofText ? Optional.of(relaxed) : Optional.empty();
  }

  private long articles(TextQuery word) throws IOException {
    return searcher.count(queries(Set.of()).of(word));
  }

  private QueryReading reading(Attempt attempt) {
    List<String> warnings = new ArrayList<>(understood.warnings());
    warnings.addAll(attempt.warnings());
    request
        .page()
        .cursor()
        .filter(cursor -> order == HitOrder.RELEVANCE && !isOfThisState(cursor))
        .ifPresent(cursor ->
            warnings.add(
                "the index has changed since the cursor was made, hits may come twice or be left"
                    + " out; sort by newest to be sure"));
    return new QueryReading(
        understood.query().toString(),
        understood.corrected(),
        attempt.optional().stream().map(TextQuery::toString).toList(),
        understood.expanded(),
        understood.suggestions(),
        warnings);
  }

  private boolean isOfThisState(String cursor) {
    return Cursor.stateOf(cursor).orElse(0) == Cursor.state(snapshot.version());
  }

  private Optional<Explainer> explainer(Attempt attempt) throws IOException {
    if (!request.manner().explains()) {
      return Optional.empty();
    }
    return Optional.of(
        new Explainer(
            searcher,
            TextParts.of(understood.query(), queries(attempt.optional()), fields),
            Pairs.of(understood.query(), fields),
            request.order(),
            attempt.freshener()));
  }

  /** Queries once more, whose warnings nobody needs to hear twice. */
  private LuceneQueries queries(Set<TextQuery> optional) {
    return new LuceneQueries(
        snapshot, fields, limits.maxPrefixWords(), now, optional, new ArrayList<>());
  }

  private FieldDoc[] page(TopFieldDocs top, Attempt attempt) throws IOException {
    int from = (int) Math.min(request.page().offset(), top.scoreDocs.length);
    int size = Math.min(request.page().size(), top.scoreDocs.length - from);
    FieldDoc[] page = new FieldDoc[size];
    System.arraycopy(top.scoreDocs, from, page, 0, size);
    if (order != HitOrder.RELEVANCE) {
      TopFieldCollector.populateScores(page, searcher, attempt.ranked());
    }
    return page;
  }
}
