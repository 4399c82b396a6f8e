package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Vocabulary;
import io.xenotime.search.Freshness;
import io.xenotime.search.Hit;
import io.xenotime.search.Manner;
import io.xenotime.search.RandomArchive;
import io.xenotime.search.Requests;
import io.xenotime.search.ScanEngine;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SuggestAnswer;
import io.xenotime.search.SuggestRequest;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.thesaurus.ThesaurusReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Thousands of random requests over a random archive with replaced and deleted articles. */
class LuceneEngineAgainstScanTest {

  private static final int REQUESTS = 2_000;
  private static final int ARTICLES = 150;

  /** Not for an index with deleted articles, whose words are among the first still. */
  private static final SearchLimits FEW_WORDS =
      new SearchLimits(1_000, 128, 4, 10_000, 200, 100, 100, 5, 50, 200, Duration.ofMinutes(1));

  private static final SearchLimits ALL_WORDS =
      new SearchLimits(1_000, 128, 1_000, 10_000, 200, 100, 100, 5, 50, 200, Duration.ofMinutes(1));

  private static final Manner BY_ALL_NAMES =
      new Manner(false, false, true, new Freshness.Off(), false);

  /** Names with others in them, for one thing and for two, clear and doubtful. */
  private static final String THESAURUS =
      """
      {"elements": [
         {"symbol": "Nd", "name": "neodymium", "oxide": "Nd2O3"},
         {"symbol": "Pr", "name": "praseodymium"}],
       "acronyms": [
         {"short": "NdPr", "long": ["didymium mixture"]},
         {"short": "REE", "long": ["rare earth"]}],
       "companies": [{"name": "Lindgren Metals", "tickers": ["ASX:LGM"]}],
       "projects": [
         {"name": "Bodo", "ambiguous": ["Bodo"]},
         {"name": "Lindgren Metals Ridge", "aliases": ["Old Mine"]}],
       "places": [{"name": "Lindgren"}, {"name": "Old Mine"}]}
      """;

  private static final String[] NAMES = {
    "Nd",
    "nd",
    "Nd oxide",
    "Nd₂O₃",
    "Pr",
    "PR",
    "neodymium",
    "Praseodymium",
    "NdPr",
    "ndpr",
    "REE",
    "didymium mixtures",
    "Lindgren Metals",
    "lindgren metals",
    "Lindgren",
    "Metals",
    "ASX:LGM",
    "LGM",
    "Bodo",
    "Bodo mine",
    "bodo",
    "Lindgren Metals Ridge",
    "Old Mine",
    "old mine"
  };

  @TempDir Path folder;

  @Test
  void totalsCountsAndOrdersEqualTheOracles() throws IOException {
    long seed = new SplittableRandom().nextLong();
    RandomArchive archive = new RandomArchive(seed);
    List<Article> articles = written(archive, new SplittableRandom(seed));
    assertAnswersEqual(seed, archive, articles, ALL_WORDS, REQUESTS);
  }

  @Test
  void patternsThatStandForAFewWordsOnlyStandForThoseOfTheOracle() throws IOException {
    long seed = new SplittableRandom().nextLong();
    RandomArchive archive = new RandomArchive(seed);
    List<Article> articles = new ArrayList<>();
    for (long id = 1; id <= ARTICLES; id++) {
      articles.add(archive.article(id));
    }
    new WrittenIndex(new IndexFolder(folder)).publish(articles);
    assertAnswersEqual(seed, archive, articles, FEW_WORDS, REQUESTS / 4);
  }

  private void assertAnswersEqual(
      long seed, RandomArchive archive, List<Article> articles, SearchLimits limits, int requests)
      throws IOException {
    try (SearchEngine engine =
        LuceneEngine.open(new IndexFolder(folder), limits, FacetTrees.NONE, RandomArchive.CLOCK)) {
      SearchEngine oracle = new ScanEngine(Articles.FACETS, limits, RandomArchive.CLOCK, articles);
      for (int i = 0; i < requests; i++) {
        SearchRequest request = archive.request().page(1, 200).build();
        assertThat(essence(engine.search(request)))
            .as("seed %d, request %d: %s", seed, i, request)
            .isEqualTo(essence(oracle.search(request)));
      }
    }
  }

  /** Writes articles in several segments; some come twice, some go again. */
  private List<Article> written(RandomArchive archive, SplittableRandom random) throws IOException {
    return written(new WrittenIndex(new IndexFolder(folder)), archive, random);
  }

  private static List<Article> written(
      WrittenIndex index, RandomArchive archive, SplittableRandom random) throws IOException {
    Map<Long, Article> articles = new TreeMap<>();
    index.publish(List.of());
    for (int segment = 0; segment < 4; segment++) {
      List<Article> batch = new ArrayList<>();
      for (int i = 0; i < ARTICLES / 3; i++) {
        batch.add(archive.article(1 + random.nextInt(ARTICLES)));
      }
      index.add(batch);
      batch.forEach(article -> articles.put(article.id(), article));
    }
    for (long id = 1; id <= ARTICLES; id += 10) {
      index.delete(id);
      articles.remove(id);
    }
    return List.copyOf(articles.values());
  }

  @Test
  void namesOfAVocabularyAreFoundAsTheOracleFindsThem() throws IOException {
    long seed = new SplittableRandom().nextLong();
    Thesaurus thesaurus = ThesaurusReader.read(THESAURUS, "names");
    DerivedFacets derived = new DerivedFacets(Articles.FACETS, Vocabulary.of(thesaurus));
    RandomArchive archive = new RandomArchive(seed, NAMES);
    List<Article> articles =
        written(
                new WrittenIndex(new IndexFolder(folder), thesaurus),
                archive,
                new SplittableRandom(seed))
            .stream()
            .map(derived::tagged)
            .toList();
    try (SearchEngine engine =
        LuceneEngine.open(
            new IndexFolder(folder), ALL_WORDS, FacetTrees.NONE, RandomArchive.CLOCK)) {
      SearchEngine oracle =
          new ScanEngine(
              DerivedFacets.beside(Articles.FACETS),
              thesaurus,
              ALL_WORDS,
              RandomArchive.CLOCK,
              articles);
      int named = 0;
      for (int i = 0; i < REQUESTS / 2; i++) {
        SearchRequest request =
            archive
                .request()
                .manner(BY_ALL_NAMES)
                .order(Order.NEWEST)
                .facets("element", "company", "project", "regions")
                .page(1, 200)
                .build();
        SearchAnswer answer = engine.search(request);
        named += answer.query().expanded().isEmpty() ? 0 : 1;
        assertThat(inOrder(answer))
            .as("seed %d, request %d: %s", seed, i, request)
            .isEqualTo(inOrder(oracle.search(request)));
      }
      assertThat(named).as("seed %d", seed).isGreaterThan(REQUESTS / 20);
    }
  }

  private static Object inOrder(SearchAnswer answer) {
    return List.of(essence(answer), answer.hits().stream().map(Hit::id).toList());
  }

  /** What two engines must agree on: all but scores, snippets, times and cursors. */
  private static Object essence(SearchAnswer answer) {
    List<Long> ids = new ArrayList<>(answer.hits().stream().map(Hit::id).toList());
    return List.of(
        answer.total(),
        answer.query().interpreted(),
        answer.facets(),
        ids.stream().sorted().toList());
  }

  @Test
  void ordersByDateEqualTheOracles() throws IOException {
    long seed = new SplittableRandom().nextLong();
    RandomArchive archive = new RandomArchive(seed);
    List<Article> articles = written(archive, new SplittableRandom(seed));
    try (SearchEngine engine =
        LuceneEngine.open(
            new IndexFolder(folder), ALL_WORDS, FacetTrees.NONE, RandomArchive.CLOCK)) {
      SearchEngine oracle =
          new ScanEngine(Articles.FACETS, ALL_WORDS, RandomArchive.CLOCK, articles);
      for (int i = 0; i < REQUESTS / 10; i++) {
        for (Order order : List.of(Order.NEWEST, Order.OLDEST, Order.UPDATED)) {
          Requests request = archive.request().order(order);
          assertThat(walked(engine, request))
              .as("seed %d, request %d: %s", seed, i, request.build())
              .isEqualTo(walked(oracle, request));
        }
      }
    }
  }

  @Test
  void suggestionsEqualTheOracles() throws IOException {
    long seed = new SplittableRandom().nextLong();
    RandomArchive archive = new RandomArchive(seed);
    List<Article> articles = written(archive, new SplittableRandom(seed));
    try (SearchEngine engine =
        LuceneEngine.open(new IndexFolder(folder), ALL_WORDS, FacetTrees.NONE)) {
      SearchEngine oracle =
          new ScanEngine(Articles.FACETS, ALL_WORDS, RandomArchive.CLOCK, articles);
      for (int i = 0; i < REQUESTS / 4; i++) {
        SuggestRequest request = archive.suggestRequest();
        assertThat(essence(engine.suggest(request)))
            .as("seed %d, request %d: %s", seed, i, request)
            .isEqualTo(essence(oracle.suggest(request)));
      }
    }
  }

  /** All but the marks, which the oracle does not set. */
  private static List<String> essence(SuggestAnswer answer) {
    return answer.suggestions().stream()
        .map(one -> one.match() + " " + one.label().text() + " " + one.count() + " " + one.query())
        .toList();
  }

  /** Every hit of a request, cursor by cursor. */
  private static List<Long> walked(SearchEngine engine, Requests request) {
    List<Long> ids = new ArrayList<>();
    Optional<SearchRequest> next = Optional.of(request.page(1, 17).build());
    while (next.isPresent()) {
      SearchAnswer answer = engine.search(next.get());
      answer.hits().forEach(hit -> ids.add(hit.id()));
      next = answer.nextCursor().map(cursor -> request.cursor(cursor, 17).build());
    }
    return ids;
  }
}
