package io.xenotime.algolia;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.xenotime.article.Term;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.Collapse;
import io.xenotime.search.Counting;
import io.xenotime.search.Hit;
import io.xenotime.search.Manner;
import io.xenotime.search.Period;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest;
import io.xenotime.search.SearchRequest.Order;
import io.xenotime.search.SearchRequest.Page;
import io.xenotime.search.lucene.LuceneEngine;
import io.xenotime.search.lucene.SampleIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random filters over the sample archive, against looking at every article. */
class FiltersAgainstScanTest {

  private static final int ROUNDS = 100;

  /** What is not on the page is counted. */
  private static final int PAGE = 20;

  private static final List<String> FACETS = List.of("regions", "news_type", "element");

  /** Three of them are read as prose, as all capitals, and as more than there is. */
  private static final List<String> QUERIES =
      List.of(
          "",
          "magnets",
          "magnets OR dysprosium",
          "OR magnets \"rare",
          "(magnets",
          "what is the price of the magnets in the cars and of the motors",
          "THE PRICE OF MAGNETS");

  private static SearchEngine engine;
  private static Wire wire;
  private static List<Hit> articles;

  /** What each query finds without a filter, asked once. */
  private static final Map<String, List<Hit>> FOUND = new HashMap<>();

  /** A filter in Algolia's language, and what it says. */
  private record Said(String text, Predicate<Hit> meaning) {}

  @BeforeAll
  static void serve() throws IOException {
    IndexFolder index = SampleIndex.shared();
    engine = LuceneEngine.open(index, SearchLimits.DEFAULT, FacetTrees.NONE);
    wire = new Wire(engine);
    articles = found("");
    assertThat(articles).hasSizeGreaterThan(100);
  }

  @AfterAll
  static void stop() {
    wire.close();
    engine.close();
  }

  @Test
  void theLanguageOfFiltersMeansWhatItSays() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int n = 0; n < ROUNDS; n++) {
      Said said = filter(random, 2);
      String query = QUERIES.get(random.nextInt(QUERIES.size()));
      check("seed " + seed + ", round " + n, query, "\"filters\":" + json(said.text()), said);
    }
  }

  @Test
  void listsOfFiltersMeanWhatTheySay() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int n = 0; n < ROUNDS; n++) {
      List<Said> facets = any(random, random.nextInt(3), true);
      List<Said> numbers = any(random, random.nextInt(2), false);
      String fields =
          "\"facetFilters\":"
              + facets.stream().map(Said::text).collect(joining(",", "[", "]"))
              + ",\"numericFilters\":"
              + numbers.stream().map(Said::text).collect(joining(",", "[", "]"));
      Predicate<Hit> all =
          Stream.concat(facets.stream(), numbers.stream())
              .map(Said::meaning)
              .reduce(hit -> true, Predicate::and);
      String query = QUERIES.get(random.nextInt(QUERIES.size()));
      check("seed " + seed + ", round " + n, query, fields, new Said(fields, all));
    }
  }

  private static void check(String round, String query, String filters, Said said) {
    JsonNode answer =
        wire.ask(
            "\"query\":"
                + json(query)
                + ",\"removeWordsIfNoResults\":\"none\",\"typoTolerance\":false,\"synonyms\":false,"
                + "\"hitsPerPage\":"
                + PAGE
                + ",\"attributesToRetrieve\":[],\"attributesToHighlight\":[],"
                + "\"facets\":[\"regions\"],"
                + "\"maxValuesPerFacet\":1000,"
                + filters);
    List<Hit> expected =
        FOUND.computeIfAbsent(query, FiltersAgainstScanTest::found).stream()
            .filter(said.meaning())
            .toList();
    assertThat(answer.path("nbHits").asInt(-1))
        .as("%s: %s, %s -> %s", round, query, said.text(), answer.path("message"))
        .isEqualTo(expected.size());
    List<String> ids = new ArrayList<>();
    answer.path("hits").forEach(hit -> ids.add(hit.path("objectID").asText()));
    assertThat(ids)
        .as("%s: %s, %s", round, query, said.text())
        .isEqualTo(expected.stream().limit(PAGE).map(hit -> Long.toString(hit.id())).toList());
    Map<String, Integer> counts = new TreeMap<>();
    answer
        .path("facets")
        .path("regions")
        .properties()
        .forEach(value -> counts.put(value.getKey(), value.getValue().asInt()));
    assertThat(counts).as("%s: %s", round, said.text()).isEqualTo(counted(expected));
  }

  private static Map<String, Integer> counted(List<Hit> hits) {
    Map<String, Integer> counts = new TreeMap<>();
    hits.forEach(
        hit -> labels(hit, "regions").forEach(label -> counts.merge(label, 1, Integer::sum)));
    return counts;
  }

  private static Said filter(Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 3 : 6);
    if (kind == 0) {
      return date(random);
    }
    if (kind <= 2) {
      Said carries = carries(random);
      return new Said(inQuotes(carries.text()), carries.meaning());
    }
    if (kind == 3) {
      Said inner = filter(random, depth - 1);
      return new Said("NOT (" + inner.text() + ")", inner.meaning().negate());
    }
    List<Said> operands =
        Stream.generate(() -> filter(random, depth - 1)).limit(1 + random.nextInt(3)).toList();
    return new Said(
        operands.stream()
            .map(Said::text)
            .collect(joining(kind == 4 ? ") AND (" : ") OR (", "(", ")")),
        operands.stream()
            .map(Said::meaning)
            .reduce(kind == 4 ? Predicate::and : Predicate::or)
            .orElseThrow());
  }

  /** Each member of an outer list: one filter, or a list of some. */
  private static List<Said> any(Random random, int members, boolean facets) {
    List<Said> all = new ArrayList<>();
    for (int n = 0; n < members; n++) {
      List<Said> some =
          Stream.generate(() -> facets ? perhapsNot(random, carries(random)) : date(random))
              .limit(1 + random.nextInt(3))
              .toList();
      all.add(
          new Said(
              some.stream()
                  .map(Said::text)
                  .map(FiltersAgainstScanTest::json)
                  .collect(joining(",", "[", "]")),
              some.stream().map(Said::meaning).reduce(Predicate::or).orElseThrow()));
    }
    return all;
  }

  private static Said perhapsNot(Random random, Said carries) {
    return switch (random.nextInt(3)) {
      case 0 -> new Said("-" + carries.text(), carries.meaning().negate());
      case 1 -> new Said(carries.text().replaceFirst(":", ":-"), carries.meaning().negate());
      default -> carries;
    };
  }

  private static Said carries(Random random) {
    String facet = FACETS.get(random.nextInt(FACETS.size()));
    List<String> labels = List.of();
    while (labels.isEmpty()) {
      labels = labels(articles.get(random.nextInt(articles.size())), facet);
    }
    String label = labels.get(random.nextInt(labels.size()));
    return new Said(facet + ":" + label, hit -> labels(hit, facet).contains(label));
  }

  private static String inQuotes(String filter) {
    return filter.replaceFirst(":", ":\"") + "\"";
  }

  private static Said date(Random random) {
    long second =
        articles.get(random.nextInt(articles.size())).published().getEpochSecond()
            + random.nextInt(3)
            - 1;
    String operator = List.of("<", "<=", "=", "!=", ">=", ">").get(random.nextInt(6));
    return new Said(
        "date_timestamp" + operator + second,
        hit -> {
          long published = hit.published().getEpochSecond();
          return switch (operator) {
            case "<" -> published < second;
            case "<=" -> published <= second;
            case "=" -> published == second;
            case "!=" -> published != second;
            case ">=" -> published >= second;
            default -> published > second;
          };
        });
  }

  private static List<String> labels(Hit hit, String parameter) {
    return hit.terms().entrySet().stream()
        .filter(terms -> terms.getKey().parameter().equals(parameter))
        .flatMap(terms -> terms.getValue().stream())
        .map(Term::name)
        .toList();
  }

  private static List<Hit> found(String query) {
    List<Hit> all = new ArrayList<>();
    for (int page = 1; page <= 2; page++) {
      all.addAll(
          engine
              .search(
                  new SearchRequest(
                      query,
                      new Manner(false, false, false, Manner.FORGIVING.freshness(), false),
                      List.of(),
                      Period.ALWAYS,
                      Order.RELEVANCE,
                      Page.of(page, 100),
                      Collapse.NOTHING,
                      Counting.NOTHING,
                      Optional.empty(),
                      0))
              .hits());
    }
    return all;
  }

  private static String json(String text) {
    return JsonNodeFactory.instance.textNode(text).toString();
  }
}
