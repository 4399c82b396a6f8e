package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Term;
import io.xenotime.hierarchy.FacetTree;
import io.xenotime.hierarchy.FacetTree.Node;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.FacetCounts.FacetValue;
import io.xenotime.search.Requests;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A term may find its place in a tree by a name that some articles, and later none, know it by. */
class RenamedRegionTest {

  private static final int MANY = 70;

  private static final FacetTrees TREES =
      new FacetTrees(
          Map.of(
              "regions",
              new FacetTree(
                  List.of(
                      new Node(
                          "asia",
                          "Asia",
                          List.of(),
                          List.of(new Node("china", "China", List.of(), List.of())))))));

  @TempDir Path folder;

  @Test
  void aTermThatLosesItsPlaceIsCountedForItself() throws IOException {
    WrittenIndex index = new WrittenIndex(new IndexFolder(folder));
    index.publish(articles(1, "China"));
    index.add(articles(1 + MANY, "PRC"));
    try (LuceneEngine engine =
        LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT, TREES)) {
      assertThat(regions(engine, "")).containsExactly("asia 140 0", "prc 140 140");
      assertThat(regions(engine, "1")).containsExactly("asia 70 0", "prc 70 70");
      index.add(articles(1, "PRC"));
      engine.follow();
      assertThat(regions(engine, "")).containsExactly("prc 140 140");
      assertThat(regions(engine, "71")).containsExactly("prc 70 70");
    }
  }

  private static List<String> regions(LuceneEngine engine, String text) {
    return engine
        .search(Requests.search(text).facets("regions").build())
        .facets()
        .getFirst()
        .values()
        .stream()
        .map(RenamedRegionTest::shown)
        .toList();
  }

  private static String shown(FacetValue value) {
    return value.term().slug() + " " + value.count() + " " + value.direct();
  }

  private static List<Article> articles(long first, String region) {
    List<Article> articles = new ArrayList<>();
    for (long id = first; id < first + MANY; id++) {
      articles.add(
          Articles.article(id)
              .title("number " + first)
              .term(Articles.REGIONS, new Term(5, "prc", region))
              .build());
    }
    return articles;
  }
}
