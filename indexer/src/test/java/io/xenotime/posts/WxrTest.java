package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WordPress exports with one oddity each, a file an oddity. */
class WxrTest {

  private static final List<Facet> FACETS =
      List.of(Articles.REGIONS, new Facet("category"), new Facet("post_tag"));

  @TempDir private Path folder;

  @Test
  void anItemBecomesAnArticleWithItsTermsAndTimes() {
    Article article = articles("version-1.2.xml").getFirst();
    assertThat(article.id()).isEqualTo(101);
    assertThat(article.title()).isEqualTo("Dysprosium & the market");
    assertThat(article.url()).isEqualTo("https://news.example/news/dysprosium/");
    assertThat(article.slug()).isEqualTo("dysprosium");
    assertThat(article.type()).isEqualTo("news-archive");
    assertThat(article.author()).isEqualTo(7);
    assertThat(article.excerpt()).isEqualTo("What it says.");
    assertThat(article.body())
        .extracting(Block::text)
        .containsExactly("First paragraph.", "Second one, broken in two.");
    assertThat(article.published()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(article.modified()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
    assertThat(article.terms(Articles.REGIONS)).containsExactly(new Term(315, "china", "China"));
    assertThat(article.terms(new Facet("category")))
        .containsExactly(new Term(5, "supply", "Supply & demand"));
    assertThat(article.terms(new Facet("post_tag"))).containsExactly(new Term(6, "dy", "Dy"));
  }

  @Test
  void articlesOfEveryTypeAreReadAndOthersCounted() {
    assertThat(articles("version-1.2.xml")).extracting(Article::id).containsExactly(101L, 103L);
    assertThat(remarks("version-1.2.xml"))
        .containsExactly(
            fixture("version-1.2.xml") + ": left out, as of other types: 1 attachment, 1 page");
  }

  @Test
  void typesCanBeNamed() {
    assertThat(ids("version-1.2.xml", new PostTypes(Set.of("page", "post"))))
        .containsExactly(103L, 104L);
  }

  @Test
  void whatIsNoArticleIsLeftOut() {
    assertThat(ids("other-types.xml", PostTypes.ARTICLES)).containsExactly(99L);
  }

  @Test
  void theFirstVersionHasNeitherNumbersOfTermsNorTimesOfChanges() {
    Article article = articles("version-1.0.xml").getFirst();
    assertThat(article.title()).isEqualTo("Old news – R&D");
    assertThat(article.published()).isEqualTo(Instant.parse("2009-03-01T10:00:00Z"));
    assertThat(article.modified()).isEqualTo(article.published());
    assertThat(article.excerpt()).isEqualTo("Old summary.");
    assertThat(article.author()).isZero();
    assertThat(article.terms(new Facet("category")))
        .containsExactly(new Term(0, "supply", "Supply"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"version-1.1-https.xml", "blank-lines-before.xml", "external-dtd.xml"})
  void whatIsOddButCleanIsRead(String file) {
    List<Extraction> all = extracted(file);
    assertThat(Posts.rejections(all)).isEmpty();
    assertThat(Posts.articles(all)).hasSize(1);
  }

  @Test
  void charactersThatXmlForbidsAreDropped() {
    List<Article> articles = articles("forbidden-characters.xml");
    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("One", "Two and more R&D", "Three");
    assertThat(articles.getLast().body().getFirst().text()).isEqualTo("ab c");
  }

  @Test
  void aCutFileGivesWhatCameBefore() {
    List<Extraction> all = extracted("cut.xml");
    assertThat(Posts.articles(all)).extracting(Article::id).containsExactly(1L, 2L);
    assertThat(Posts.rejections(all)).hasSize(1);
    Rejected rejected = Posts.rejections(all).getFirst();
    assertThat(rejected.origin()).isEqualTo(new Origin(fixture("cut.xml").toString(), 23));
    assertThat(rejected.reason())
        .startsWith("is broken in line 25, and what follows is not read: ")
        .endsWith(", titled \"Three\"");
  }

  @Test
  void brokenXmlEndsTheFileAndSaysWhichPostItIs() {
    List<Extraction> all = extracted("tags-crossed.xml");
    assertThat(Posts.articles(all)).extracting(Article::id).containsExactly(1L);
    assertThat(Posts.rejections(all)).hasSize(1);
    assertThat(Posts.rejections(all).getFirst().id()).isEqualTo(2);
    assertThat(Posts.rejections(all).getFirst().reason())
        .startsWith("is broken in line 17, ")
        .endsWith(", titled \"Two\"");
  }

  @Test
  void itemsWithoutANumberAreRejectedByTitle() {
    List<Extraction> all = extracted("no-id.xml");
    assertThat(Posts.articles(all)).extracting(Article::id).containsExactly(3L);
    assertThat(Posts.rejections(all))
        .extracting(Rejected::reason)
        .containsExactly(
            "has no usable wp:post_id, titled \"Zero\"",
            "has no usable wp:post_id, titled \"Letters\"");
  }

  @Test
  void bytesThatAreNoCharactersCostOnePost() {
    List<Extraction> all = extracted("not-utf8.xml");
    assertThat(Posts.articles(all)).extracting(Article::id).containsExactly(1L, 3L);
    assertThat(Posts.rejections(all)).extracting(Rejected::id).containsExactly(2L);
    assertThat(Posts.rejections(all).getFirst().reason())
        .startsWith("is not in the encoding of its file");
  }

  @Test
  void whatIsNotPublishedIsWithdrawn() {
    List<Extraction> all = extracted("not-published.xml");
    assertThat(all.subList(0, 5)).hasOnlyElementsOfType(Withdrawn.class);
    assertThat(((Withdrawn) all.get(4)).reason()).isEqualTo("is protected by a password");
    assertThat(((Rejected) all.get(5)).reason()).isEqualTo("has no date");
  }

  @Test
  void sectionsArePutTogetherAndTermsAreNoProperties() {
    Article article = articles("sections-parted.xml").getFirst();
    assertThat(article.body())
        .containsExactly(new Block(Block.Kind.PARAGRAPH, "An end ]]> of a section."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "billion-laughs.xml | declares entities of its own, and such files are not read",
        "external-entity.xml | declares entities of its own, and such files are not read",
        "opml.xml | is XML; expected an export (WXR) or a feed, got \"<opml version=\"2.0\"><body/></opml>\"",
        "html.xml | is HTML; expected posts as JSON, an export or a feed"
      })
  void otherFilesAreRejectedWhole(String file, String reason) {
    List<Extraction> all = extracted(file);
    assertThat(all).containsExactly(new Rejected(Origin.of(fixture(file).toString()), 0, reason));
  }

  @Test
  void foldersListExportsGzippedOrNot() throws IOException {
    byte[] export = Files.readAllBytes(fixture("version-1.2.xml"));
    try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("a.wxr.gz")))) {
      out.write(export);
    }
    Files.write(folder.resolve("b.XML"), Files.readAllBytes(fixture("version-1.0.xml")));
    Files.createDirectory(folder.resolve("terms"));
    Files.write(folder.resolve("terms/c.xml"), Files.readAllBytes(fixture("no-id.xml")));
    assertThat(Posts.articles(Posts.extracted(FACETS, folder)))
        .extracting(Article::id)
        .containsExactly(101L, 103L, 11L, 3L);
  }

  private static List<Long> ids(String file, PostTypes types) {
    PostInputs inputs =
        PostInputs.find(List.of(fixture(file)), List.of(), InputStream.nullInputStream());
    var settings = new InputSettings(Posts.LIMITS, types, 1, List.of(), TermNames.NONE);
    List<Long> ids = new ArrayList<>();
    try (PostReader reader = inputs.open(settings)) {
      reader.forEachRemaining(reading -> ids.add(((PostFrame) reading).id()));
    }
    return ids;
  }

  private static List<String> remarks(String file) {
    PostInputs inputs =
        PostInputs.find(List.of(fixture(file)), List.of(), InputStream.nullInputStream());
    try (PostReader reader = inputs.open(Posts.LIMITS)) {
      reader.forEachRemaining(reading -> {});
      return reader.remarks();
    }
  }

  private static List<Article> articles(String file) {
    return Posts.articles(extracted(file));
  }

  private static List<Extraction> extracted(String file) {
    return Posts.extracted(FACETS, fixture(file));
  }

  private static Path fixture(String name) {
    return Path.of("src", "test", "resources", "wxr", name);
  }
}
