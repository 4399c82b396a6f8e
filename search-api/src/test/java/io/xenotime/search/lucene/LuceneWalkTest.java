package io.xenotime.search.lucene;

import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.EngineUnavailable;
import io.xenotime.search.Hit;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.RandomArchive;
import io.xenotime.search.Requests;
import io.xenotime.search.ScanEngine;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.Walk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds walks against pages, and both engines against each other. */
class LuceneWalkTest {

  /** So many that a walk takes several searches. */
  private static final int ARTICLES = 1_400;

  private static final SearchLimits LIMITS =
      new SearchLimits(
          1_000, 128, 1_000, 10_000, 100, 100, 100, 5, 50, 1_000, Duration.ofMinutes(1));

  @TempDir Path folder;

  private final long seed = new SplittableRandom().nextLong();
  private final RandomArchive archive = new RandomArchive(seed);
  private List<Article> articles;
  private WrittenIndex index;

  @BeforeEach
  void write() throws IOException {
    articles = LongStream.rangeClosed(1, ARTICLES).mapToObj(archive::article).toList();
    index = new WrittenIndex(new IndexFolder(folder));
    index.publish(articles.subList(0, 500));
    index.add(articles.subList(500, ARTICLES));
  }

  private LuceneEngine engine(SearchLimits limits) {
    return LuceneEngine.open(new IndexFolder(folder), limits, FacetTrees.NONE, RandomArchive.CLOCK);
  }

  @Test
  void aWalkMeetsWhatPagesMeet() {
    try (SearchEngine engine = engine(LIMITS);
        SearchEngine oracle =
            new ScanEngine(Articles.FACETS, LIMITS, RandomArchive.CLOCK, articles)) {
      for (int i = 0; i < 30; i++) {
        Requests request = i == 0 ? search("").order(Order.OLDEST) : archive.request();
        List<Long> walked = walked(engine, request, Long.MAX_VALUE);
        assertThat(walked)
            .as("seed %d, request %d: %s", seed, i, request.build())
            .isEqualTo(paged(engine, request))
            .containsExactlyInAnyOrderElementsOf(walked(oracle, request, Long.MAX_VALUE));
        if (request.build().order() != Order.RELEVANCE) {
          assertThat(walked).isEqualTo(paged(oracle, request));
        }
      }
    }
  }

  @Test
  void aWalkEndsAtTheLastHitWantedAndStillTellsTheTotal() {
    try (SearchEngine engine = engine(LIMITS)) {
      List<Long> all = walked(engine, search(""), Long.MAX_VALUE);
      for (int most : new int[] {1, 2, 249, 250, 251, 1_250, ARTICLES - 1, ARTICLES}) {
        assertThat(walked(engine, search(""), most)).isEqualTo(all.subList(0, most));
      }
      try (Walk walk = engine.walk(search("").build(), 3)) {
        assertThat(walk.total().value()).isEqualTo(ARTICLES);
        assertThat(walk.index()).isEqualTo(engine.status().index().orElseThrow());
      }
    }
  }

  @Test
  void neitherPageNorCountsMatterToAWalk() {
    try (SearchEngine engine = engine(LIMITS)) {
      Requests odd = search("").page(9_999, 99_999).facets("nothing").facetLimit(0);
      assertThat(walked(engine, odd, 5)).isEqualTo(walked(engine, search(""), 5));
    }
  }

  @Test
  void hitsAreWhatAPageHasOfThem() {
    try (SearchEngine engine = engine(LIMITS);
        Walk walk = engine.walk(search("magnet").passages(2).build(), 7)) {
      assertThat(walk.next())
          .isEqualTo(engine.search(search("magnet").passages(2).page(1, 7).build()).hits());
    }
  }

  @Test
  void whatIsCommittedMeanwhileIsNotMet() throws IOException {
    try (LuceneEngine engine = engine(LIMITS);
        Walk walk = engine.walk(search("").build(), Long.MAX_VALUE)) {
      List<Long> met = new ArrayList<>(ids(walk.next()));
      index.publish(List.of());
      engine.follow();
      met.addAll(rest(walk));
      assertThat(met).hasSize(ARTICLES).doesNotHaveDuplicates();
      assertThat(walked(engine, search(""), Long.MAX_VALUE)).isEmpty();
    }
  }

  @Test
  void theStateIsLetGoWhenTheWalkIsClosed() throws IOException {
    Snapshots snapshots =
        Snapshots.open(new IndexFolder(folder), FacetTrees.NONE, InstantSource.system())
            .orElseThrow();
    Snapshot snapshot = snapshots.acquire();
    int before = snapshot.reader().getRefCount();
    LuceneWalk walk =
        LuceneWalk.open(
            snapshots, LIMITS, search("").build(), Long.MAX_VALUE, RandomArchive.CLOCK.instant());
    assertThat(snapshot.reader().getRefCount()).isEqualTo(before + 1);
    walk.close();
    walk.close();
    assertThat(snapshot.reader().getRefCount()).isEqualTo(before);
    snapshots.release(snapshot);
    snapshots.close();
  }

  @Test
  void whatIsNotAllowedInASearchIsNotInAWalk() {
    try (SearchEngine engine = engine(LIMITS)) {
      assertThatThrownBy(() -> engine.walk(search("a".repeat(2_000)).build(), 1))
          .isInstanceOf(InvalidSearch.class);
      assertThatThrownBy(() -> engine.walk(search("").with("planets", "mars").build(), 1))
          .isInstanceOf(InvalidSearch.class);
    }
  }

  @Test
  void eachSearchOfAWalkKeepsToItsTime() {
    SearchLimits hurried =
        new SearchLimits(1_000, 128, 1_000, 10_000, 100, 100, 100, 5, 50, 1_000, Duration.ZERO);
    try (SearchEngine engine = engine(hurried)) {
      assertThatThrownBy(() -> engine.walk(search("magnet").build(), 1))
          .isInstanceOf(EngineUnavailable.class);
    }
  }

  private static List<Long> walked(SearchEngine engine, Requests request, long most) {
    try (Walk walk = engine.walk(request.build(), most)) {
      return rest(walk);
    }
  }

  private static List<Long> rest(Walk walk) {
    List<Long> ids = new ArrayList<>();
    for (List<Hit> hits = walk.next(); !hits.isEmpty(); hits = walk.next()) {
      ids.addAll(ids(hits));
    }
    assertThat(walk.next()).isEmpty();
    return ids;
  }

  private static List<Long> ids(List<Hit> hits) {
    return hits.stream().map(Hit::id).toList();
  }

  private static List<Long> paged(SearchEngine engine, Requests request) {
    List<Long> ids = new ArrayList<>();
    Optional<SearchAnswer> answer = Optional.of(engine.search(request.page(1, 100).build()));
    while (answer.isPresent()) {
      ids.addAll(ids(answer.get().hits()));
      answer =
          answer
              .get()
              .nextCursor()
              .map(cursor -> engine.search(request.cursor(cursor, 100).build()));
    }
    return ids;
  }
}
