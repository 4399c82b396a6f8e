package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.hierarchy.FacetTree;
import io.xenotime.hierarchy.FacetTree.Node;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.Collapse;
import io.xenotime.search.Collapse.Group;
import io.xenotime.search.Collapse.Keep;
import io.xenotime.search.Counting;
import io.xenotime.search.FacetFilter;
import io.xenotime.search.FacetFilter.Mode;
import io.xenotime.search.Hit;
import io.xenotime.search.Period;
import io.xenotime.search.RandomArchive;
import io.xenotime.search.Requests;
import io.xenotime.search.ScanEngine;
import io.xenotime.search.ScanGroups;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.TimelineRequest;
import io.xenotime.thesaurus.Thesaurus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trees, groups, ranges and timelines, each random request also asked of the scanning engine. */
class LuceneCountsAgainstScanTest {

  private static final int ARTICLES = 240;
  private static final int REQUESTS = 150;

  private static final SearchLimits LIMITS =
      new SearchLimits(1_000, 128, 1_000, 10_000, 200, 100, 100, 5, 50, 20, Duration.ofMinutes(1));

  private static final FacetTrees TREES =
      new FacetTrees(
          Map.of(
              "regions",
              new FacetTree(
                  List.of(
                      new Node(
                          "asia",
                          "Asia",
                          List.of("the-east"),
                          List.of(
                              leaf("china"),
                              leaf("japan"),
                              leaf("malaysia"),
                              new Node(
                                  "south-asia",
                                  "South Asia",
                                  List.of(),
                                  List.of(leaf("india"), leaf("sri-lanka"))))),
                      new Node("america", "America", List.of(), List.of(leaf("united-states")))))));

  private static Node leaf(String slug) {
    return new Node(slug, slug, List.of(), List.of());
  }

  @TempDir Path folder;

  private final long seed = new SplittableRandom().nextLong();
  private final SplittableRandom random = new SplittableRandom(seed);

  @Test
  void whatIsCountedAndFoldedEqualsTheOracles() throws IOException {
    RandomArchive archive = new RandomArchive(seed);
    ScanGroups groups = new ScanGroups(groups(3), groups(8));
    WrittenIndex index = new WrittenIndex(new IndexFolder(folder)).grouped(groups);
    List<Article> articles = written(index, archive);
    try (SearchEngine engine =
        LuceneEngine.open(new IndexFolder(folder), LIMITS, TREES, RandomArchive.CLOCK)) {
      SearchEngine oracle =
          new ScanEngine(
              Articles.FACETS,
              TREES,
              groups,
              Thesaurus.NONE,
              LIMITS,
              RandomArchive.CLOCK,
              articles);
      for (int i = 0; i < REQUESTS; i++) {
        SearchRequest request = request(archive);
        assertThat(essence(engine.search(request)))
            .as("seed %d, request %d: %s", seed, i, request)
            .isEqualTo(essence(oracle.search(request)));
      }
    }
  }

  /** Some articles in groups of some, known by the id of one of them. */
  private Map<Long, Long> groups(int size) {
    Map<Long, Long> groups = new HashMap<>();
    for (long first = 1; first + size <= ARTICLES; first += size) {
      if (random.nextInt(3) > 0) {
        for (int i = random.nextInt(2); i < size; i++) {
          groups.put(first + i, first);
        }
      }
    }
    return groups;
  }

  private List<Article> written(WrittenIndex index, RandomArchive archive) throws IOException {
    Map<Long, Article> articles = new TreeMap<>();
    index.publish(List.of());
    for (int segment = 0; segment < 3; segment++) {
      List<Article> batch = new ArrayList<>();
      for (int i = 0; i < ARTICLES / 2; i++) {
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

  private SearchRequest request(RandomArchive archive) {
    Requests request =
        archive
            .request()
            .order(pick(Order.NEWEST, Order.OLDEST, Order.UPDATED))
            .facetOrder(pick(Counting.Order.values()))
            .page(1, 200);
    if (random.nextInt(3) == 0) {
      request.with("regions", pick("Asia", "asia", "South Asia", "the-east", "america", "india"));
    }
    if (random.nextInt(4) == 0) {
      request.filter(new FacetFilter("regions", List.of(pick("asia", "china"), "japan"), Mode.ALL));
    }
    if (random.nextInt(6) == 0) {
      request.without("regions", pick("south-asia", "America"));
    }
    if (random.nextInt(5) == 0) {
      request.filter(new FacetFilter(pick("regions", "organization"), List.of(), Mode.MISSING));
    }
    if (random.nextInt(2) == 0) {
      request.collapse(new Collapse(pick(Group.DUPLICATES, Group.STORY), pick(Keep.values())));
    }
    if (random.nextInt(2) == 0) {
      request.spans(List.of(span(1, 40), span(10, 12), span(20, 21)));
    }
    if (random.nextInt(2) == 0) {
      request.timeline(
          new TimelineRequest(
              pick(TimelineRequest.Unit.values()),
              ZoneId.of(pick("UTC", "Pacific/Chatham", "America/New_York", "+05:30")),
              Optional.of(pick("regions", "organization", "")).filter(name -> !name.isEmpty())));
    }
    return request.build();
  }

  private static Counting.Span span(int from, int until) {
    Instant start = Instant.parse("2025-01-01T00:00:00Z");
    return new Counting.Span(
        from + " to " + until,
        new Period(
            Optional.of(start.plus(Duration.ofDays(from))),
            Optional.of(start.plus(Duration.ofDays(until)))));
  }

  @SafeVarargs
  private <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }

  private static Object essence(SearchAnswer answer) {
    return List.of(
        answer.total(),
        answer.articles(),
        answer.facets(),
        answer.spans(),
        answer.timeline(),
        answer.hits().stream().map(Hit::id).toList(),
        answer.hits().stream().map(Hit::more).toList());
  }
}
