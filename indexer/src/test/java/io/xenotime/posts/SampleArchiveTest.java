package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sample archive that the project ships, with its terms. */
class SampleArchiveTest {

  private static final Path FOLDER = Path.of("..", "index-data", "posts");

  private static List<Article> articles;

  @BeforeAll
  static void readTheArchive() {
    List<Extraction> all = Posts.extracted(Articles.FACETS, FOLDER);
    assertThat(Posts.rejections(all)).isEmpty();
    articles = Posts.articles(all);
  }

  @Test
  void allPostsAreArticles() {
    assertThat(articles).hasSize(165);
    assertThat(articles.stream().filter(article -> !article.highlights().isEmpty())).hasSize(148);
    assertThat(articles).allMatch(article -> article.body().size() > 2);
  }

  @Test
  void nothingOfThePagesAroundIsLeft() {
    Pattern clutter =
        Pattern.compile(
            "Table of Contents|opens in a new tab|wp:paragraph|et_bloom|</?[a-z]+>|&[a-z#0-9]+;");
    assertThat(texts()).noneMatch(text -> clutter.matcher(text).find());
    assertThat(texts()).noneMatch(text -> text.matches("(?i)(key )?highlights:?"));
  }

  @Test
  void formulasAreWrittenWithSmallDigits() {
    assertThat(texts()).anyMatch(text -> text.contains("Dy₂O₃"));
    assertThat(texts()).anyMatch(text -> text.contains("Yb³⁺"));
  }

  @Test
  void linksKnowWhoSetThem() {
    Map<Link.Kind, Integer> counts = new HashMap<>();
    articles.forEach(a -> a.links().forEach(link -> counts.merge(link.kind(), 1, Integer::sum)));
    assertThat(counts)
        .containsExactlyInAnyOrderEntriesOf(Map.of(Link.Kind.AUTOMATIC, 119, Link.Kind.SOURCE, 62));
  }

  @Test
  void namesComeFromTheTermsFolderBeside() {
    PostInputs inputs = PostInputs.find(List.of(FOLDER), List.of(), InputStream.nullInputStream());
    assertThat(inputs.readTerms().size()).isEqualTo(306);
    assertThat(articles.stream().flatMap(a -> a.terms(Articles.NEWS_TYPE).stream()))
        .contains(new Term(130, "aerospace-and-defense", "Aerospace & Defense"));
  }

  @Test
  void classesAloneGiveTheSameSlugsAsTheTermsFiles() {
    PostInputs inputs = PostInputs.find(List.of(FOLDER), List.of(), InputStream.nullInputStream());
    Map<Long, Article> byId = new HashMap<>();
    articles.forEach(article -> byId.put(article.id(), article));
    try (PostReader reader = inputs.open(Posts.LIMITS)) {
      while (reader.hasNext()) {
        PostFrame frame = (PostFrame) reader.next();
        Article nameless = Posts.article(Posts.extractor(Posts.LIMITS).extract(frame));
        for (Facet facet : Articles.FACETS) {
          assertThat(slugs(nameless, facet)).isEqualTo(slugs(byId.get(frame.id()), facet));
        }
      }
    }
  }

  private static Map<Long, String> slugs(Article article, Facet facet) {
    Map<Long, String> slugs = new HashMap<>();
    article.terms(facet).forEach(term -> slugs.put(term.id(), term.slug()));
    return slugs;
  }

  private static Stream<String> texts() {
    return articles.stream()
        .flatMap(article ->
            Stream.concat(
                Stream.concat(article.highlights().stream(), Stream.of(article.title())),
                article.body().stream().map(Block::text)));
  }
}
