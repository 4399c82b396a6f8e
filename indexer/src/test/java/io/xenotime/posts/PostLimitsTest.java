package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import org.junit.jupiter.api.Test;

/** Each limit at its edge and one past it; bytes and depth are {@link PostFramerTest}'s. */
class PostLimitsTest {

  @Test
  void aLimitIsAboveZero() {
    assertThatThrownBy(() -> Limits.with("maxLinks", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxLinks must be 1 or more, got 0");
  }

  @Test
  void htmlPastItsLimitIsRejected() {
    PostLimits limits = Limits.with("maxHtmlChars", 20);
    ObjectNode post = Posts.post(1).put("content", "<p>" + "x".repeat(17));
    assertThat(Posts.article(extract(post, limits)).body()).hasSize(1);
    post.put("content", "<p>" + "x".repeat(18));
    assertThat(Posts.rejection(post, limits).reason())
        .isEqualTo("may have 20 characters of content HTML, has 21");
  }

  @Test
  void aTitlePastItsLimitIsRejected() {
    ObjectNode post = Posts.post(1).put("title", "x".repeat(1_000));
    assertThat(Posts.article(post).title()).hasSize(1_000);
    post.put("title", "x".repeat(100_000));
    assertThat(Posts.rejection(post, Posts.LIMITS).reason())
        .isEqualTo("may have 1000 characters of title, has 100000");
    post.put("title", "x".repeat(1_001));
    assertThat(Posts.rejection(post, Posts.LIMITS).id()).isEqualTo(1);
  }

  @Test
  void paragraphsPastTheirLimitAreRejected() {
    PostLimits limits = Limits.with("maxBlocks", 3);
    ObjectNode post = Posts.post(1).put("content", "<p>x".repeat(3));
    assertThat(Posts.article(extract(post, limits)).body()).hasSize(3);
    post.put("content", "<p>x".repeat(4));
    assertThat(Posts.rejection(post, limits).reason()).isEqualTo("may have 3 paragraphs, has 4");
  }

  @Test
  void aParagraphPastItsLimitGoesOnInTheNext() {
    PostLimits limits = Limits.with("maxTextChars", 9);
    assertThat(texts("four five", limits)).containsExactly("four five");
    assertThat(texts("four fives", limits)).containsExactly("four", "fives");
    assertThat(texts("ninechars0123456789", limits)).containsExactly("ninechars", "012345678", "9");
    assertThat(texts("eightch8🧲🧲", limits)).containsExactly("eightch8", "🧲🧲");
  }

  @Test
  void aListPastTheLimitOfHighlightsIsBody() {
    PostLimits limits = Limits.with("maxHighlights", 2);
    ObjectNode post = Posts.post(1).put("content", "<h2>Highlights</h2><ul><li>a<li>b</ul>");
    assertThat(Posts.article(extract(post, limits)).highlights()).containsExactly("a", "b");
    post.put("content", "<h2>Highlights</h2><ul><li>a<li>b<li>c</ul>");
    Article article = Posts.article(extract(post, limits));
    assertThat(article.highlights()).isEmpty();
    assertThat(article.body()).hasSize(4);
  }

  @Test
  void termsPastTheirLimitAreRejected() {
    PostLimits limits = Limits.with("maxTerms", 2);
    ObjectNode post = Posts.post(1);
    post.putArray("regions").add(1).add(2);
    assertThat(Posts.article(extract(post, limits)).terms(Articles.REGIONS)).hasSize(2);
    post.putArray("regions").add(1).add(2).add(3);
    assertThat(Posts.rejection(post, limits).reason())
        .isEqualTo("may have 2 terms of regions, has 3");
  }

  @Test
  void tokensPastTheirLimitAreRejected() {
    ObjectNode post = Posts.post(1);
    // 2 brackets, 5 names with their values
    assertThat(Posts.article(extract(post, Limits.with("maxTokens", 12))).id()).isEqualTo(1);
    assertThat(Posts.rejection(post, Limits.with("maxTokens", 11)).reason())
        .startsWith("is broken: Token count (12) exceeds the maximum allowed (11");
  }

  @Test
  void aSlugTooLongForAnIndexIsRejectedAndATermsIsNone() {
    ObjectNode post = Posts.post(1).put("slug", "x".repeat(1_001));
    assertThat(Posts.rejection(post, Posts.LIMITS).reason())
        .isEqualTo("may have 1000 characters of slug, has 1001");
    post = Posts.post(1);
    post.putArray("class_list").add("regions-" + "x".repeat(201)).add("regions-" + "y".repeat(200));
    assertThat(Posts.article(post).terms(Articles.REGIONS)).hasSize(1);
  }

  @Test
  void linksPastTheirLimitAreLeftOut() {
    PostLimits limits = Limits.with("maxLinks", 2);
    ObjectNode post = Posts.post(1).put("content", "<a href=https://a.example>x</a>".repeat(2));
    assertThat(Posts.article(extract(post, limits)).links()).hasSize(2);
    post.put("content", "<a href=https://a.example>x</a>".repeat(3));
    assertThat(Posts.article(extract(post, limits)).links()).hasSize(2);
  }

  private static Extraction extract(ObjectNode post, PostLimits limits) {
    return Posts.extractor(limits).extract(Posts.frame(post));
  }

  private static Iterable<String> texts(String text, PostLimits limits) {
    ObjectNode post = Posts.post(1).put("content", text);
    return Posts.article(extract(post, limits)).body().stream().map(Block::text).toList();
  }
}
