package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.article.Facet;
import io.xenotime.article.Term;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds in files, a file an oddity. */
class FeedTest {

  private static final Facet CATEGORY = new Facet("category");
  private static final List<Facet> FACETS = List.of(Articles.REGIONS, CATEGORY);

  @TempDir private Path folder;

  @Test
  void anEntryOfWordPressBecomesAnArticle() {
    Article article = articles("wordpress-rss.xml").getFirst();
    assertThat(article.id()).isEqualTo(101);
    assertThat(article.type()).isEqualTo("news-archive");
    assertThat(article.title()).isEqualTo("Dysprosium & the market");
    assertThat(article.url()).isEqualTo("https://news.example/news/dysprosium/");
    assertThat(article.excerpt()).isEqualTo("What it says");
    assertThat(article.body())
        .extracting(Block::text)
        .containsExactly(
            "First paragraph.",
            "The post office was closed. It appeared first on maps in 1900.",
            "Last one.");
    assertThat(article.published()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(article.modified()).isEqualTo(article.published());
  }

  @Test
  void theNumberThatTheFeedTellsGoesBeforeTheGuidAndTrailersGoInAnyLanguage() {
    Article article = articles("wordpress-rss.xml").getLast();
    assertThat(article.id()).isEqualTo(102);
    assertThat(article.published()).isEqualTo(Instant.parse("2026-03-01T03:00:00Z"));
    assertThat(article.body()).extracting(Block::text).containsExactly("Text.");
  }

  @Test
  void categoriesAreTermsByNameElseCategoriesElseNothing() throws IOException {
    Path feed = folder.resolve("feed.rss");
    Files.copy(fixture("wordpress-rss.xml"), feed);
    Files.createDirectory(folder.resolve("terms"));
    Files.writeString(
        folder.resolve("terms/regions.json"),
        "[{\"id\":315,\"slug\":\"china\",\"name\":\"China\",\"taxonomy\":\"regions\"}]");
    Article article = Posts.articles(extracted(FACETS, feed)).getFirst();
    assertThat(article.terms(Articles.REGIONS)).containsExactly(new Term(315, "china", "China"));
    assertThat(article.terms(CATEGORY))
        .containsExactly(new Term(0, "supply-demand", "Supply & demand"));
    Article other = Posts.articles(extracted(List.of(Articles.NEWS_TYPE), feed)).getFirst();
    assertThat(other.terms()).isEmpty();
  }

  @Test
  void feedsOfSummariesAreReadAndRemarkedOn() {
    List<Article> articles = articles("summaries.xml");
    assertThat(articles)
        .extracting(article -> article.body().getFirst().text())
        .containsExactly("A summary of it", "Plain.");
    assertThat(articles.getFirst().excerpt()).isEqualTo("A summary of it");
    assertThat(remarks("summaries.xml"))
        .containsExactly(
            fixture("summaries.xml")
                + ": has only summaries of 2 posts, and these are their bodies");
  }

  @Test
  void entriesWithoutANumberOfWordPressHaveOneOfTheirGuid() {
    List<Article> articles = articles("summaries.xml");
    // Written down, as these must be the same for ever.
    assertThat(articles)
        .extracting(Article::id)
        .containsExactly(5810439914182592L, 5349873455793939L);
    assertThat(articles)
        .allSatisfy(article -> assertThat(article.id()).isBetween(1L << 52, 1L << 53));
  }

  @Test
  void atomIsReadWithAllKindsOfText() {
    List<Article> articles = articles("atom.xml");
    assertThat(articles)
        .extracting(Article::title)
        .containsExactly("Terbium & more", "Plain 1 < 2", "Nd₂O₃");
    assertThat(articles)
        .extracting(article -> article.body().stream().map(Block::text).toList())
        .containsExactly(
            List.of("HTML."), List.of("a <b> &amp; c"), List.of("Head", "Said & done."));
    assertThat(articles.getFirst().id()).isEqualTo(103);
    assertThat(articles.getFirst().excerpt()).isEqualTo("In short.");
    assertThat(articles.getFirst().published()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    assertThat(articles.getFirst().modified()).isEqualTo(Instant.parse("2026-03-02T10:00:00Z"));
    assertThat(articles.get(1).published()).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    assertThat(articles.getFirst().terms(CATEGORY)).containsExactly(new Term(0, "china", "China"));
  }

  @Test
  void olderFeedsAreReadInTheirEncoding() {
    Article article = articles("rss-1.0.xml").getFirst();
    assertThat(article.title()).isEqualTo("Zürich");
    assertThat(article.body()).extracting(Block::text).containsExactly("Bäche & Flüsse");
    assertThat(article.published()).isEqualTo(Instant.parse("2026-03-01T09:00:00Z"));
  }

  @Test
  void theOldestFeedsNameADocumentTypeAndUseEntitiesOfHtml() {
    Article article = articles("rss-0.91.xml").getFirst();
    assertThat(article.title()).isEqualTo("Old élan & more");
    assertThat(article.url()).isEqualTo("https://news.example/1?a=1&b=2");
    assertThat(article.published()).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
  }

  @Test
  void datesWithAZoneAreReadInAnyFormAndOthersCostOnePost() {
    List<Extraction> all = extracted(FACETS, fixture("dates.xml"));
    assertThat(Posts.articles(all))
        .extracting(article -> article.title() + " " + article.published())
        .containsExactly("Named zone 2026-03-01T15:00:00Z", "Wrong day 2026-03-01T10:00:00Z");
    assertThat(Posts.rejections(all))
        .extracting(Rejected::reason)
        .containsExactly(
            "has no date",
            "has no date",
            "has no date",
            "has neither a guid nor a link to know it by",
            "has no date");
    assertThat(Posts.rejections(all))
        .extracting(rejected -> rejected.origin().line())
        .containsExactly(2L, 3L, 4L, 7L, 8L);
  }

  @Test
  void aBrokenFeedIsRejectedWhole() {
    for (String file : List.of("cut.xml", "unknown-version.xml")) {
      List<Extraction> all = extracted(FACETS, fixture(file));
      assertThat(all).hasSize(1);
      assertThat(((Rejected) all.getFirst()).reason()).startsWith("is a broken feed: ");
    }
  }

  @Test
  void aFeedThatGrowsOrReachesOutIsNotFollowed() {
    assertThat(extracted(FACETS, fixture("billion-laughs.xml")))
        .containsExactly(
            new Rejected(
                Origin.of(fixture("billion-laughs.xml").toString()),
                0,
                "declares entities of its own, and such files are not read"));
    assertThat(articles("external-dtd.xml").getFirst().title()).isEqualTo("One &x;");
  }

  @Test
  void aFeedWithoutEntriesIsNothing() {
    assertThat(extracted(FACETS, fixture("no-entries.xml"))).isEmpty();
  }

  @Test
  void aFeedMayHoldMillionsOfReferencesAndNotBeDeepOrEndless() throws IOException {
    String open =
        "<rss version='2.0'><channel><title>T</title><link>l</link><description>d</description>";
    String item =
        "<item><guid>a</guid><pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate><description>";
    assertThat(
            read(
                open
                    + item
                    + "&lt;&amp;".repeat(200_000)
                    + "</description></item></channel></rss>"))
        .hasOnlyElementsOfType(PostFrame.class);
    assertThat(read(open + "<a>".repeat(500_000))).hasOnlyElementsOfType(Rejected.class);
    assertThat(read(open + "<a>b</a>".repeat(600_000))).hasOnlyElementsOfType(Rejected.class);
  }

  private static List<PostReading> read(String feed) throws IOException {
    Framer framer =
        new FeedFramer(
            XmlStart.of(new ByteArrayInputStream(Posts.bytes(feed))),
            "test",
            InputSettings.of(Posts.LIMITS));
    List<PostReading> all = new ArrayList<>();
    for (var next = framer.next(); next.isPresent(); next = framer.next()) {
      all.add(next.get());
    }
    return all;
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
    return Posts.articles(extracted(FACETS, fixture(file)));
  }

  private static List<Extraction> extracted(List<Facet> facets, Path path) {
    return Posts.extracted(facets, path);
  }

  private static Path fixture(String name) {
    return Path.of("src", "test", "resources", "feeds", name);
  }
}
