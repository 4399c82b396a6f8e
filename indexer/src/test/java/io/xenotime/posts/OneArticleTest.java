package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One article, however it came: three posts as the REST API, an export and two feeds give them.
 * What a format cannot carry is listed here, and in docs/indexing.md, and nothing else differs.
 */
class OneArticleTest {

  private static final Facet CATEGORY = new Facet("category");
  private static final List<Facet> FACETS = List.of(Articles.REGIONS, CATEGORY);

  /** Classic markup: highlights, a caption, quotes, shortcodes; an excerpt that somebody wrote. */
  private static final int CLASSIC = 0;

  /** Blocks, a dynamic one among them; an excerpt that the site makes. */
  private static final int BLOCKS = 1;

  /** Quotes, dashes and dots that the site makes typographic when it shows them. */
  private static final int TYPOGRAPHY = 2;

  private final List<Article> rest = articles("posts.json");

  @Test
  void theRestApiCarriesEverything() {
    Article article = rest.get(CLASSIC);
    assertThat(article.highlights())
        .containsExactly("The plant makes 300 tonnes a year.", "Nd₂O₃ follows in May.");
    assertThat(article.body())
        .containsExactly(
            new Block(Block.Kind.PARAGRAPH, "A first paragraph with a citation and a second line."),
            new Block(Block.Kind.CAPTION, "The plant at night"),
            new Block(Block.Kind.QUOTE, "A quote."),
            new Block(Block.Kind.QUOTE, "In two parts."),
            new Block(Block.Kind.PARAGRAPH, "Then [sic] a source."),
            new Block(Block.Kind.HEADING, "Outlook"),
            new Block(Block.Kind.PARAGRAPH, "Good – so they say."));
    assertThat(rest).extracting(Article::id).containsExactly(201L, 202L, 203L);
  }

  @Test
  void anExportCarriesNeitherExcerptsThatTheSiteMakesNorItsTypography() {
    List<Article> wxr = articles("posts.wxr.xml");
    assertThat(differing(CLASSIC, wxr)).isEmpty();
    assertThat(differing(BLOCKS, wxr)).containsExactly("excerpt");
    assertThat(wxr.get(BLOCKS).excerpt()).isEmpty();
    assertThat(differing(TYPOGRAPHY, wxr)).containsExactly("title", "excerpt", "body");
    assertThat(plain(wxr.get(TYPOGRAPHY))).isEqualTo(plain(rest.get(TYPOGRAPHY)));
  }

  @Test
  void rssCarriesNeitherSlugNorAuthorNorChangeNorTheSitesOwnTaxonomies() {
    List<Article> rss = articles("posts.rss.xml");
    for (int post : List.of(CLASSIC, BLOCKS, TYPOGRAPHY)) {
      assertThat(differing(post, rss)).containsExactly("slug", "terms", "author", "modified");
      assertThat(rss.get(post).slug()).isEmpty();
      assertThat(rss.get(post).author()).isZero();
      assertThat(rss.get(post).modified()).isEqualTo(rss.get(post).published());
      hasCategoriesAlone(rss.get(post));
    }
  }

  @Test
  void atomCarriesNeitherSlugNorAuthorNorTheSitesOwnTaxonomies() {
    List<Article> atom = articles("posts.atom.xml");
    for (int post : List.of(CLASSIC, BLOCKS, TYPOGRAPHY)) {
      assertThat(differing(post, atom)).containsExactly("slug", "terms", "author");
      hasCategoriesAlone(atom.get(post));
    }
  }

  private static void hasCategoriesAlone(Article article) {
    assertThat(article.terms(Articles.REGIONS)).isEmpty();
    assertThat(article.terms(CATEGORY)).containsExactly(new Term(5, "supply", "Supply & demand"));
  }

  /** Returns the fields of a post that came otherwise than from the REST API. */
  private List<String> differing(int post, List<Article> articles) {
    List<String> differing = new ArrayList<>();
    for (RecordComponent field : Article.class.getRecordComponents()) {
      if (!value(field, articles.get(post)).equals(value(field, rest.get(post)))) {
        differing.add(field.getName());
      }
    }
    return differing;
  }

  private static Object value(RecordComponent field, Article article) {
    try {
      return field.getAccessor().invoke(article);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns an article as text without typography. */
  private static String plain(Article article) {
    return article
        .toString()
        .replace('’', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('–', '-')
        .replace("…", "...");
  }

  private static List<Article> articles(String file) {
    List<Extraction> all =
        Posts.extracted(FACETS, Path.of("src", "test", "resources", "one-article", file));
    assertThat(Posts.rejections(all)).isEmpty();
    return Posts.articles(all);
  }
}
