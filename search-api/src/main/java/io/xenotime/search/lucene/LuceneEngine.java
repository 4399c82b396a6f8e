package io.xenotime.search.lucene;

import io.xenotime.article.Article;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.ArticleGroup;
import io.xenotime.search.ArticlesAnswer;
import io.xenotime.search.ArticlesRequest;
import io.xenotime.search.CitedBy;
import io.xenotime.search.Cites;
import io.xenotime.search.Collapse;
import io.xenotime.search.EngineStatus;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.FacetValuesRequest;
import io.xenotime.search.IndexContents;
import io.xenotime.search.RelatedPosts;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SuggestAnswer;
import io.xenotime.search.SuggestRequest;
import io.xenotime.search.Walk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.search.IndexSearcher;

/**
 * Answers from the current generation of an index folder and follows what is committed there within
 * a quarter of a second. Started before there is an index, it waits for one. Safe for many threads.
 */
public final class LuceneEngine implements SearchEngine {

  private static final Duration FOLLOW_EVERY = Duration.ofMillis(200);
  private static final Duration RETRY_WITHOUT_INDEX = Duration.ofSeconds(5);

  private final SearchLimits limits;
  private final Clock clock;
  private final IndexFollower follower;
  private final RelatedCache related = new RelatedCache();

  private LuceneEngine(SearchLimits limits, Clock clock, IndexFollower follower) {
    this.limits = limits;
    this.clock = clock;
    this.follower = follower;
  }

  /** Returns an engine over the folder, which need not exist yet; it never writes there. */
  public static LuceneEngine open(IndexFolder folder, SearchLimits limits, FacetTrees trees) {
    return open(folder, limits, trees, Clock.systemUTC());
  }

  /** Returns such an engine to which it is always the clock's time. */
  public static LuceneEngine open(
      IndexFolder folder, SearchLimits limits, FacetTrees trees, Clock clock) {
    // What is kept for a time goes by the time that passes, whatever searches take it to be.
    IndexFollower follower = new IndexFollower(folder, trees, InstantSource.system());
    follower.follow();
    follower.start(FOLLOW_EVERY);
    return new LuceneEngine(limits, clock, follower);
  }

  /** What is done with a leased snapshot. */
  private interface Lease<T> {
    T use(Snapshot snapshot) throws IOException;
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    limits.check(request);
    Lease<SearchAnswer> answering =
        snapshot -> new LuceneSearch(snapshot, limits, request, clock.instant()).answer();
    OptionalLong state = request.page().cursor().map(Cursor::stateOf).orElse(OptionalLong.empty());
    return state.isPresent()
        ? leased(snapshots -> snapshots.acquire(state.getAsLong()), answering)
        : leased(answering);
  }

  @Override
  public Walk walk(SearchRequest request, long most) {
    SearchRequest wanted = request.uncounted(SearchRequest.Page.of(1, 1));
    limits.check(wanted);
    Snapshots snapshots = follower.snapshots().orElseThrow(this::noIndexYet);
    return LuceneWalk.open(snapshots, limits, wanted, most, clock.instant());
  }

  @Override
  public FacetCounts facetValues(FacetValuesRequest request) {
    limits.check(request.search());
    return leased(snapshot ->
        new LuceneSearch(snapshot, limits, request.search(), clock.instant()).values(request));
  }

  @Override
  public SuggestAnswer suggest(SuggestRequest request) {
    limits.check(request);
    return leased(snapshot -> Suggester.answer(snapshot, limits, request));
  }

  @Override
  public Optional<Article> article(long id) {
    return leased(snapshot -> reader(snapshot).article(id));
  }

  @Override
  public Optional<RelatedPosts> related(long id, int limit) {
    SearchLimits.checkNeighbours(limit);
    return leased(
        snapshot -> new RelatedReader(snapshot, related, limits.maxTime()).related(id, limit));
  }

  @Override
  public Optional<CitedBy> citedBy(long id, int limit) {
    SearchLimits.checkNeighbours(limit);
    return leased(snapshot -> {
      Optional<Article> article = reader(snapshot).article(id);
      return article.isEmpty()
          ? Optional.empty()
          : Optional.of(new IncomingLinks(snapshot, limit).to(article.get()));
    });
  }

  @Override
  public ArticlesAnswer articles(ArticlesRequest request) {
    limits.check(request);
    return leased(snapshot ->
        new LuceneSearch(snapshot, limits, request.search(), clock.instant()).articles(request));
  }

  @Override
  public IndexContents contents() {
    return leased(snapshot -> LuceneContents.of(snapshot, limits, clock.instant()));
  }

  @Override
  public Optional<ArticleGroup> group(long id, Collapse.Group group) {
    return leased(snapshot -> GroupLookup.find(snapshot, id, group));
  }

  @Override
  public Optional<Cites> cites(long id, int limit) {
    SearchLimits.checkNeighbours(limit);
    return leased(snapshot -> {
      Optional<Article> article = reader(snapshot).article(id);
      return article.isEmpty()
          ? Optional.empty()
          : Optional.of(new OutgoingLinks(snapshot, article.get()).follow(limit));
    });
  }

  private static ArticleReader reader(Snapshot snapshot) throws IOException {
    return new ArticleReader(snapshot, new IndexSearcher(snapshot.reader()));
  }

  /** Chooses a snapshot and takes a reference to it. */
  private interface Choice {
    Snapshot acquire(Snapshots snapshots) throws IOException;
  }

  private <T> T leased(Lease<T> lease) {
    return leased(Snapshots::acquire, lease);
  }

  private <T> T leased(Choice choice, Lease<T> lease) {
    Snapshots snapshots = follower.snapshots().orElseThrow(this::noIndexYet);
    try {
      Snapshot snapshot = choice.acquire(snapshots);
      try {
        return lease.use(snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private EngineUnavailable noIndexYet() {
    return new EngineUnavailable(
        follower.problem().orElse("there is no index yet"), RETRY_WITHOUT_INDEX);
  }

  @Override
  public Instant now() {
    return clock.instant();
  }

  @Override
  public boolean goesByTime(String text) {
    return follower.snapshots().isPresent()
        && leased(snapshot -> snapshot.language().read(text).query().goesByTime());
  }

  @Override
  public EngineStatus status() {
    Optional<String> problem = follower.problem();
    if (follower.snapshots().isEmpty()) {
      return EngineStatus.waiting(problem);
    }
    return leased(snapshot ->
        new EngineStatus(
            Optional.of(snapshot.version()),
            snapshot.reader().numDocs(),
            snapshot.facets().stream().map(FacetTerms::facet).toList(),
            problem));
  }

  /** Looks for a newer state of the index at once, for tests that cannot wait. */
  void follow() {
    follower.follow();
  }

  @Override
  public void close() {
    follower.close();
  }
}
