package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Link;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.FacetCounts;
import io.xenotime.search.Hit;
import io.xenotime.search.Requests;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.thesaurus.Thesaurus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The hosts that articles link to, counted and filtered by. */
class SourceFacetTest {

  private static SearchEngine engine;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    new WrittenIndex(new IndexFolder(folder), Thesaurus.NONE)
        .publish(
            List.of(
                linking(1, "https://www.wire.example/a", "https://wire.example/b"),
                linking(2, "http://WIRE.example:8080/c"),
                linking(3, "https://trade.gov.example/"),
                linking(4, "https://english.trade.gov.example/", "https://wire.example/d"),
                linking(5)));
    engine = LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT, FacetTrees.NONE);
  }

  private static Article linking(long id, String... urls) {
    Articles article = article(id);
    Arrays.stream(urls).forEach(url -> article.link(Link.Kind.SOURCE, url, "x"));
    return article.build();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @Test
  void articlesAreCountedOnceAHost() {
    FacetCounts counts = counted(search("").facets("source"));

    assertThat(counts.values())
        .extracting(value -> value.term().slug() + " " + value.count())
        .containsExactly("wire.example 3", "english.trade.gov.example 1", "trade.gov.example 1");
    assertThat(counts.missing()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "wire.example, 1 2 4",
    "www.wire.example, 1 2 4",
    "WIRE.example, 1 2 4",
    "trade.gov.example, 3",
    "*.trade.gov.example, 3 4",
    "*.gov.example, 3 4",
    "*.wire.example, 1 2 4",
    "gov.example, ''",
    "example, ''"
  })
  void aHostIsNamedWithOrWithoutTheWwwAndADomainWithAStar(String name, String ids) {
    assertThat(found(search("").with("source", name))).isEqualTo(ids);
    // In the box a star stands for letters of words, and only quotes keep it as it is.
    if (!name.startsWith("*")) {
      assertThat(found(search("source:" + name))).as("in the box").isEqualTo(ids);
    }
    assertThat(found(search("source:\"" + name + "\""))).as("in quotes").isEqualTo(ids);
  }

  @Test
  void allHostsOfAChosenDomainAreChosen() {
    FacetCounts counts = counted(search("").with("source", "*.gov.example").facets("source"));

    assertThat(counts.values())
        .extracting(value -> value.term().slug() + " " + value.selected())
        .containsExactlyInAnyOrder(
            "wire.example false", "english.trade.gov.example true", "trade.gov.example true");
  }

  private static FacetCounts counted(Requests request) {
    return engine.search(request.build()).facets().getFirst();
  }

  private static String found(Requests request) {
    SearchAnswer answer = engine.search(request.build());
    return String.join(
        " ", answer.hits().stream().map(Hit::id).sorted().map(String::valueOf).toList());
  }
}
