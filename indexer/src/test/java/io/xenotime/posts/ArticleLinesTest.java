package io.xenotime.posts;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Link;
import io.xenotime.article.RandomArticles;
import io.xenotime.article.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLinesTest {

  private static final Article ODD =
      new Article(
          9_007_199_254_740_993L,
          "",
          "",
          "",
          "\"Nd₂Fe₁₄B\" \\ <b>&amp;</b> 𝌆 中 é",
          "",
          List.of("One – “two”", "{\"id\":7}"),
          List.of(
              new Block(Block.Kind.PARAGRAPH, "[{\"xenotime\":2}]"),
              new Block(Block.Kind.ROW, "a | b")),
          new TreeMap<>(
              Map.of(
                  Articles.REGIONS,
                  List.of(new Term(315, "315", "315"), new Term(0, "中国", "中国 𝌆")))),
          List.of(new Link(Link.Kind.SOURCE, "https://paper.example/?q=é", "")),
          0,
          Instant.EPOCH,
          Instant.parse("2199-12-31T23:59:59Z"));

  private static byte[] written(List<Article> articles, List<Facet> taxonomies) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleLines lines = new ArticleLines(out, taxonomies)) {
      for (Article article : articles) {
        lines.write(article);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<Article> read(byte[] lines) {
    List<Article> articles = new ArrayList<>();
    for (PostReading reading : Posts.framed(lines, Posts.LIMITS)) {
      articles.add(Posts.article(Posts.extractor(Posts.LIMITS).extract((PostFrame) reading)));
    }
    return articles;
  }

  private static ObjectNode object(Article article) {
    try {
      return (ObjectNode) Posts.JSON.readTree(written(List.of(article), Articles.FACETS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anyArticlesComeBackAsTheyWere() {
    long seed = new Random().nextLong();
    List<Article> articles = RandomArticles.of(new Random(seed), 300);
    assertThat(read(written(articles, Articles.FACETS))).as("seed %d", seed).isEqualTo(articles);
  }

  @Test
  void anOddOneAndABareOneComeBackAsTheyWere() {
    List<Article> articles = List.of(ODD, article(1).build());
    assertThat(read(written(articles, Articles.FACETS))).isEqualTo(articles);
  }

  @Test
  void aLineIsWhatTheDocumentationSays() {
    Article article =
        article(7)
            .title("Dysprosium finds a home")
            .highlights("One.")
            .heading("Where")
            .term(Articles.NEWS_TYPE, "REE News")
            .link(Link.Kind.SOURCE, "https://source.example/a", "a source")
            .build();
    long term = article.terms(Articles.NEWS_TYPE).getFirst().id();
    assertThat(new String(written(List.of(article), Articles.FACETS), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"xenotime\":1,\"id\":7,\"url\":\"https://news.example/7\",\"slug\":\"article-7\","
                + "\"type\":\"news-archive\",\"title\":\"Dysprosium finds a home\",\"excerpt\":\"\","
                + "\"highlights\":[\"One.\"],\"body\":[{\"kind\":\"heading\",\"text\":\"Where\"}],"
                + "\"terms\":{\"news-type\":[{\"id\":"
                + term
                + ",\"slug\":\"ree-news\",\"name\":\"REE News\"}]},"
                + "\"links\":[{\"kind\":\"source\",\"url\":\"https://source.example/a\","
                + "\"text\":\"a source\"}],\"author\":1,\"published\":\"2026-01-01T00:00:00Z\","
                + "\"modified\":\"2026-01-01T00:00:00Z\"}\n");
  }

  @Test
  void otherTaxonomiesAreNeitherWrittenNorRead() {
    Article both = article(1).region("China").term(new Facet("tags"), "Magnets").build();
    Article regionsOnly = article(1).region("China").build();
    assertThat(read(written(List.of(both), List.of(Articles.REGIONS))))
        .containsExactly(regionsOnly);
    assertThat(read(written(List.of(both), List.of(Articles.REGIONS, new Facet("tags")))))
        .containsExactly(regionsOnly);
  }

  @Test
  void theOrderOfPropertiesDoesNotMatter() {
    ObjectNode object = object(ODD);
    object.set("xenotime", object.remove("xenotime"));
    assertThat(Posts.article(Posts.extractor(Posts.LIMITS).extract(Posts.frame(object))))
        .isEqualTo(ODD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "xenotime | 2 | must be of version 1, got 2; it was exported by a newer xenotime, index it with that one",
        "xenotime | '1' | xenotime must be a whole number, 1 or more, got '1'",
        "xenotime | 0 | xenotime must be a whole number, 1 or more, got 0",
        "url | 'ftp://a.example/' | url must be an absolute http or https address, got 'ftp://a.example/'",
        "slug | null | slug must be a string, got null",
        "slug | 'a\\u001fb' | slug must be one line without control characters, got 'a\\u001Fb'",
        "title | ' ' | title must not be blank, got ' '",
        "title | 'a\\nb' | title must be one line without control characters, got 'a\\nb'",
        "excerpt | 7 | excerpt must be a string, got 7",
        "highlights | 'one' | highlights must be a list, got 'one'",
        "highlights | ['one',2] | highlights[1] must be a string, got 2",
        "body | [{'kind':'poem','text':'a'}] | body[0].kind must be one of paragraph, heading, item, row, caption, quote, got 'poem'",
        "body | [{'kind':'Row','text':'a'}] | body[0].kind must be one of paragraph, heading, item, row, caption, quote, got 'Row'",
        "body | [{'kind':'row'}] | body[0].text must be a string, got nothing",
        "body | [{'kind':'row','text':''}] | body[0].text must not be blank, got ''",
        "body | ['a'] | body[0] must be an object, got 'a'",
        "terms | [] | terms must be an object, got []",
        "terms | {'regions':{}} | terms.regions must be a list, got {}",
        "terms | {'regions':[{'id':-1,'slug':'a','name':'a'}]} | terms.regions[0].id must be a whole number, 0 or more, got -1",
        "terms | {'regions':[{'id':1,'slug':'','name':'a'}]} | terms.regions[0].slug must not be blank, got ''",
        "links | [{'kind':'source','url':'https://','text':''}] | links[0].url must be an absolute http or https address, got 'https://'",
        "links | [{'kind':'','url':'https://a.example','text':''}] | links[0].kind must be one of editorial, automatic, source, got ''",
        "author | 1.5 | author must be a whole number, 0 or more, got 1.5",
        "author | 99999999999999999999 | author must be a whole number, 0 or more, got 99999999999999999999",
        "published | '2026-01-01' | published must be a time in UTC such as 2025-12-31T13:57:39Z, between 1800 and 2200, got '2026-01-01'",
        "modified | '1799-01-01T00:00:00Z' | modified must be a time in UTC such as 2025-12-31T13:57:39Z, between 1800 and 2200, got '1799-01-01T00:00:00Z'",
        "modified | '2026-01-01T00:00:00.5Z' | modified must be a time in UTC such as 2025-12-31T13:57:39Z, between 1800 and 2200, got '2026-01-01T00:00:00.5Z'"
      })
  void whatNoArticleHasIsRejected(String property, String value, String reason) throws IOException {
    ObjectNode object = object(ODD);
    object.set(property, Posts.JSON.readTree(value.replace('\'', '"')));
    assertThat(Posts.rejection(object, Posts.LIMITS).reason()).isEqualTo(reason.replace('\'', '"'));
  }

  @Test
  void halfACharacterIsRejected() {
    String json = object(ODD).put("title", "HALF").toString().replace("HALF", "a\\ud800");
    PostFrame frame = new PostFrame(Origin.of("test"), ODD.id(), Posts.bytes(json));
    Extraction extraction = Posts.extractor(Posts.LIMITS).extract(frame);
    assertThat(extraction).isInstanceOf(Rejected.class);
    assertThat(((Rejected) extraction).reason())
        .startsWith("title must be one line without control characters, got ");
  }

  @Test
  void everyPropertyMustBeThere() {
    for (String property : StoredArticles.PROPERTIES) {
      ObjectNode object = object(ODD);
      object.remove(property);
      Rejected rejected = Posts.rejection(object, Posts.LIMITS);
      if (!property.equals("xenotime")) {
        assertThat(rejected.reason()).startsWith(property + " must ").endsWith(", got nothing");
      }
    }
  }

  @Test
  void anIdThatTheFrameDoesNotKnowIsRejected() {
    PostFrame frame = new PostFrame(Origin.of("test"), 8, Posts.bytes(object(ODD).toString()));
    assertThat(Posts.extractor(Posts.LIMITS).extract(frame))
        .isEqualTo(
            new Rejected(
                Origin.of("test"), 8, "must have one id, written in digits, got " + ODD.id()));
  }

  @ParameterizedTest
  @CsvSource({
    "maxTitleChars, 12",
    "maxHighlights, 2",
    "maxBlocks, 2",
    "maxTextChars, 7",
    "maxTerms, 2",
    "maxLinks, 2"
  })
  void limitsHold(String limit, int most) {
    Article article =
        article(1)
            .title("Twelve chars")
            .highlights("a", "b")
            .body("1234567", "b")
            .region("Asia")
            .region("Peru")
            .link(Link.Kind.SOURCE, "https://a.example/", "a")
            .link(Link.Kind.SOURCE, "https://b.example/", "b")
            .build();
    PostFrame frame = Posts.frame(object(article));
    assertThat(Posts.extractor(Limits.with(limit, most)).extract(frame))
        .isEqualTo(new Extracted(article));
    assertThat(Posts.extractor(Limits.with(limit, most - 1)).extract(frame))
        .isInstanceOf(Rejected.class);
  }
}
