package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts with one oddity each, a file a post. */
class OddPostsTest {

  @Test
  void classListMayBeAnObject() {
    assertThat(regions("class-list-object.json"))
        .containsExactly(
            new Term(315, "china", "China"), new Term(320, "united-states", "United States"));
  }

  @Test
  void withoutClassListTheIdIsTheSlug() {
    assertThat(regions("class-list-missing.json")).containsExactly(new Term(315, "315", "315"));
  }

  @Test
  void classListMayHoldIdsInPlaceOfSlugs() {
    assertThat(regions("class-list-with-ids.json"))
        .containsExactly(new Term(77, "77", "77"), new Term(315, "china", "China"));
  }

  @Test
  void lookAlikeClassesMakeNothingUp() {
    assertThat(regions("look-alike-classes.json")).containsExactly(new Term(1, "1", "1"));
  }

  @Test
  void termsMayBeEmbeddedInAnotherOrder() {
    assertThat(regions("terms-embedded.json"))
        .containsExactly(new Term(9, "elsewhere", "Elsewhere"), new Term(8, "rd-land", "R&D land"));
  }

  @Test
  void slugsMayBeNumeric() {
    Article article = article("slug-numeric.json");
    assertThat(article.slug()).isEqualTo("2026");
    assertThat(article.terms(Articles.REGIONS)).containsExactly(new Term(50, "50", "50"));
  }

  @Test
  void slugsMayBeBeyondAscii() {
    Article article = article("slug-not-ascii.json");
    assertThat(article.title()).isEqualTo("稀土");
    assertThat(article.terms(Articles.REGIONS)).containsExactly(new Term(10067, "10067", "10067"));
  }

  @Test
  void anEmptyTitleIsMadeOfTheSlug() {
    assertThat(article("title-empty.json").title()).isEqualTo("Magnet Plant Opens in the US");
  }

  @Test
  void withoutTitleAndSlugTheFirstWordsAreTheTitle() {
    assertThat(article("title-and-slug-empty.json").title())
        .isEqualTo(
            "The first words of this body stand in for the title that nobody wrote, cut where…");
  }

  @Test
  void aRelativeLinkLeavesTheUrlEmptyAndTheSourcesAlone() {
    Article article = article("link-relative.json");
    assertThat(article.url()).isEmpty();
    assertThat(article.links())
        .containsExactly(new Link(Link.Kind.SOURCE, "https://src.example/x", "source"));
  }

  @Test
  void plainStringsDoForObjectsAndNumbers() {
    Article article = article("plain-strings.json");
    assertThat(article.id()).isEqualTo(122);
    assertThat(article.author()).isEqualTo(7);
    assertThat(article.excerpt()).isEqualTo("Short");
    assertThat(article.url()).isEqualTo("https://news.example/?p=122");
    assertThat(article.body()).containsExactly(new Block(Block.Kind.PARAGRAPH, "Text"));
  }

  @Test
  void falseStandsForNothing() {
    Article article = article("false-everywhere.json");
    assertThat(article.slug()).isEmpty();
    assertThat(article.author()).isZero();
    assertThat(article.modified()).isEqualTo(article.published());
  }

  @Test
  void datesOfZerosAreNoDates() {
    Article article = article("dates-of-zeros.json");
    assertThat(article.published()).isEqualTo(Instant.parse("2026-03-01T17:00:00Z"));
    assertThat(article.modified()).isEqualTo(article.published());
  }

  @Test
  void entitiesEscapedTwiceAreDecoded() {
    Article article = article("entities-twice-escaped.json");
    assertThat(article.title()).isEqualTo("China’s R&D");
    assertThat(article.body()).containsExactly(new Block(Block.Kind.PARAGRAPH, "Once & for all"));
  }

  @Test
  void halvesOfCharactersAndControlsAreDropped() {
    assertThat(article("half-a-character.json").body())
        .containsExactly(new Block(Block.Kind.PARAGRAPH, "Some text."));
  }

  @ParameterizedTest
  @CsvSource({
    "content-protected.json, 109, is protected by a password",
    "status-draft.json, 110, has the status draft"
  })
  void whatThePublicMayNotReadIsWithdrawn(String file, long id, String reason) {
    assertThat(all(file))
        .containsExactly(new Withdrawn(new Origin(Posts.fixture(file).toString(), 1), id, reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title-with-nothing-else.json|1|108|has no title, and nothing to make one of",
        "rest-error.json|1|0|is an error of the site: rest_forbidden: Sorry, this is not for you.",
        "rest-envelope.json|1|0|is an answer in an envelope; ask the site without _envelope",
        "empty.json|0|0|is empty",
        "utf16.json|0|0|is UTF-16 and must be UTF-8",
        "truncated-file.json|2|112|is broken: the file ends inside the post",
        "truncated-line.jsonl|2|112|is broken: a line ends inside a string",
        "invalid-utf8.json|1|128|is not UTF-8 at byte 22 of the post",
        "two-ids-in-one-post.json|1|115|must have one id, written in digits, got 116",
        "id-true.json|1|0|has no usable id: expected a whole number above 0, got true",
        "dates-missing.json|1|117|has no date",
        "dates-absurd.json|1|119|date_gmt must be between 1800 and 2200, got 9999-12-31T00:00:00",
        "dates-no-date.json|1|120|date_gmt must be like 2025-12-31T13:57:39, got next Tuesday"
      })
  void whatCannotBeUsedIsRejectedWithItsReason(String file, long line, long id, String reason) {
    assertThat(Posts.rejections(all(file)))
        .containsExactly(
            new Rejected(new Origin(Posts.fixture(file).toString(), line), id, reason));
  }

  @Test
  void aWarningBeforeThePostsIsOneRejectionAndCostsNoPost() {
    List<Extraction> all = all("warning-before.json");
    assertThat(Posts.articles(all)).extracting(Article::id).containsExactly(127L);
    assertThat(Posts.rejections(all))
        .extracting(Rejected::reason)
        .containsExactly("is not a post: expected a JSON object, got \"<br />\" (lines 1 to 2)");
  }

  @Test
  void elementsThatAreNoPostsCostNoPost() {
    List<Extraction> all = all("elements-that-are-no-posts.json");
    assertThat(Posts.articles(all)).extracting(Article::id).containsExactly(132L);
    assertThat(Posts.rejections(all)).hasSize(2);
  }

  @Test
  void aTruncatedLineCostsNoOtherPost() {
    assertThat(Posts.articles(all("truncated-line.jsonl")))
        .extracting(Article::id)
        .containsExactly(111L, 113L);
  }

  @Test
  void thePostsBeforeATruncationCount() {
    assertThat(Posts.articles(all("truncated-file.json")))
        .extracting(Article::id)
        .containsExactly(111L);
  }

  @Test
  void anIdTwiceIsTwoArticlesInOrder() {
    assertThat(Posts.articles(all("same-id-twice.jsonl")))
        .extracting(Article::title)
        .containsExactly("Before", "After");
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(article("byte-order-mark.json").id()).isEqualTo(130);
  }

  private static List<Extraction> all(String file) {
    return Posts.extracted(Articles.FACETS, Posts.fixture(file));
  }

  private static Article article(String file) {
    List<Extraction> all = all(file);
    assertThat(all).hasSize(1);
    return Posts.article(all.getFirst());
  }

  private static List<Term> regions(String file) {
    return article(file).terms(Articles.REGIONS);
  }
}
