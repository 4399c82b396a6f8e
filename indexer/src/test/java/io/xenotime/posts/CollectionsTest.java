package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other sites serve: old and new, in four languages, with and without everything. */
class CollectionsTest {

  private static final List<Facet> FACETS =
      List.of(new Facet("categories"), new Facet("tags"), new Facet("product_cat"));

  @ParameterizedTest
  @CsvSource({
    "de-fields-only-array.json, 76",
    "en-classlist-post-single.json, 1",
    "en-classlist-product-single.json, 1",
    "en-embed-post-single.json, 1",
    "en-embed-posts-array.json, 5",
    "en-empty-array.json, 0",
    "en-library-page-single.json, 1",
    "fr-2016-posts-array.json, 35",
    "fr-2016-session-cpt-array.json, 84",
    "ja-design-post-single.json, 1",
    "ja-design-posts-array.json, 10"
  })
  void everyPostIsAnArticleInPlainText(String file, int count) {
    List<Extraction> all = Posts.extracted(FACETS, collection(file));
    assertThat(Posts.rejections(all)).isEmpty();
    List<Article> articles = Posts.articles(all);
    assertThat(articles).hasSize(count);
    for (Article article : articles) {
      assertIsPlain(article.title());
      assertIsPlain(article.excerpt());
      article.body().forEach(block -> assertIsPlain(block.text()));
    }
  }

  @Test
  void aNumericClassIsTheIdAndKeepsIt() {
    assertThat(terms("en-classlist-post-single.json", "categories"))
        .containsExactly(new Term(1, "1", "1"));
  }

  @Test
  void classesOfAThemeAreNoTerms() {
    assertThat(terms("en-classlist-product-single.json", "product_cat"))
        .containsExactly(new Term(21, "real-goods", "Real Goods"));
  }

  @Test
  void embeddedTermsGiveNames() {
    assertThat(terms("en-embed-post-single.json", "categories"))
        .containsExactly(
            new Term(3, "photography", "Photography"), new Term(8, "travel", "Travel"));
  }

  @Test
  void textForScreenReadersIsLeftOut() {
    List<Extraction> all = Posts.extracted(FACETS, collection("fr-2016-session-cpt-array.json"));
    assertThat(Posts.articles(all).stream().flatMap(article -> article.body().stream()))
        .extracting(Block::text)
        .noneMatch(text -> text.contains("Ajouter cette conférence"))
        .noneMatch(text -> text.startsWith("Durée"))
        .contains("[CONFÉRENCE ANNULÉE]");
  }

  private static List<Term> terms(String file, String facet) {
    List<Article> articles = Posts.articles(Posts.extracted(FACETS, collection(file)));
    return articles.getFirst().terms(new Facet(facet));
  }

  private static Path collection(String file) {
    return Shared.path("collections/wp-json/" + file);
  }

  private static void assertIsPlain(String text) {
    assertThat(text)
        .doesNotContainPattern("</?[a-z]+[ >]")
        .doesNotContainPattern("&(#\\d+|[a-z]+);")
        .doesNotContainPattern("\\[/?[a-z_]+[^\\]]*=")
        .doesNotContainPattern("[\\p{Cntrl}\\u00A0\\u00AD\\u200B-\\u200F\\uFEFF]");
  }
}
