package io.xenotime.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.xenotime.article.Article;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.http.QueryString;
import io.xenotime.http.SearchParams;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.Hit;
import io.xenotime.search.ScanEngine;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.Walk;
import io.xenotime.search.lucene.LuceneEngine;
import io.xenotime.search.lucene.SampleIndex;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of the sample archive, held against an engine that looks at every article. */
class ExportsAgainstScanTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CSVFormat RFC_4180 =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final String WORD_FOR_WORD = "&match=all&fuzzy=off&synonyms=off&freshness=off";

  private static SearchEngine engine;
  private static ServedFeeds served;
  private static SearchEngine oracle;

  @BeforeAll
  static void serve() throws IOException {
    IndexFolder index = SampleIndex.shared();
    engine = LuceneEngine.open(index, SearchLimits.DEFAULT, FacetTrees.NONE);
    served = ServedFeeds.of(engine);
    List<Article> articles = new ArrayList<>();
    List<Facet> facets = engine.status().facets();
    try (Walk walk = engine.walk(read("").request(), Long.MAX_VALUE)) {
      for (List<Hit> hits = walk.next(); !hits.isEmpty(); hits = walk.next()) {
        hits.forEach(hit -> articles.add(engine.article(hit.id()).orElseThrow()));
      }
    }
    oracle = new ScanEngine(facets, SearchLimits.DEFAULT, Clock.systemUTC(), articles);
  }

  @AfterAll
  static void stop() {
    served.close();
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sort=newest",
        "sort=oldest&q=dysprosium",
        "sort=updated&q=magnet+-recycling&regions=china,japan",
        "sort=newest&after=2025-04&regions_exclude=china",
        "sort=newest&q=title:rare&limit=7",
        "sort=newest&q=unobtainium"
      })
  void aTableHoldsWhatTheOracleFinds(String query) throws IOException {
    List<CSVRecord> rows = rows(served.body("/v1/search.csv?" + query + WORD_FOR_WORD));
    List<Hit> hits = found(query);
    assertThat(rows).hasSameSizeAs(hits);
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      CSVRecord row = rows.get(i);
      assertThat(row.get("id")).isEqualTo(Long.toString(hit.id()));
      assertThat(row.get("url")).isEqualTo(hit.url());
      assertThat(row.get("title")).isEqualTo(hit.title());
      assertThat(row.get("date")).isEqualTo(hit.published().toString());
      assertThat(row.get("modified")).isEqualTo(hit.modified().toString());
      assertThat(row.get("excerpt")).isEqualTo(hit.excerpt());
      assertThat(row.get("highlights")).isEqualTo(String.join(" | ", hit.highlights()));
      for (Facet facet : engine.status().facets()) {
        assertThat(row.get(facet.parameter()))
            .isEqualTo(
                hit.terms().getOrDefault(facet, List.of()).stream()
                    .map(Term::name)
                    .collect(Collectors.joining("; ")));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=dysprosium&snippets=2",
        "q=magnet+recycling+submarine&sort=oldest&fields=id,title,regions",
        "q=neodymum&explain=true&snippets=1",
        "collapse=duplicates&sort=newest",
        "collapse=story&collapse_keep=earliest&q=lynas"
      })
  void linesAreThePagesOfTheSearchOneAfterAnother(String query) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : served.body("/v1/search.jsonl?" + query).lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    List<JsonNode> hits = new ArrayList<>();
    String usual = query.contains("snippets") ? "" : "&snippets=0";
    String cursor = "";
    do {
      JsonNode page =
          JSON.readTree(
              served.body(
                  "/v1/search?facets=none&per_page=40&" + query + usual + "&cursor=" + cursor));
      page.get("hits").forEach(hits::add);
      cursor = page.path("next_cursor").asText();
    } while (!cursor.isEmpty());
    assertThat(lines).isNotEmpty().isEqualTo(hits);
  }

  private static List<Hit> found(String query) {
    SearchParams params = read(query + WORD_FOR_WORD);
    List<Hit> found = new ArrayList<>();
    long most = query.contains("limit=7") ? 7 : Long.MAX_VALUE;
    try (Walk walk = oracle.walk(params.request(), most)) {
      for (List<Hit> hits = walk.next(); !hits.isEmpty(); hits = walk.next()) {
        found.addAll(hits);
      }
    }
    return found;
  }

  private static SearchParams read(String query) {
    return SearchParams.read(
        QueryString.read(query), engine.status().facets(), SearchLimits.DEFAULT);
  }

  private static List<CSVRecord> rows(String table) throws IOException {
    try (CSVParser parser = CSVParser.parse(table, RFC_4180)) {
      return parser.getRecords();
    }
  }
}
