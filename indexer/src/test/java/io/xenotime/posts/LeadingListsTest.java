package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingListsTest {

  private static final String LIST = "<ul><li>One.</li> <li>Two.</li></ul>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><strong>Highlights</strong></p>",
        "<p><b>Key Highlights:</b></p>",
        "<p><strong>HIGHLIGHTS</strong>&nbsp;<br></p>",
        "<h1>Highlights</h1>",
        "<h2>Highlights:</h2>",
        "<h4><em>key highlights</em></h4>",
        "<figure><img src=x><figcaption>Seen</figcaption></figure><hr><h3>Highlights</h3>",
        "<div class=sharedaddy>Share</div><p><strong>High</strong><b>lights</b></p>"
      })
  void theLeadingListIsTheHighlightsAndNotBody(String title) {
    Article article = Posts.body(title + LIST + "<p>Text.</p>" + LIST);
    assertThat(article.highlights()).containsExactly("One.", "Two.");
    assertThat(article.body())
        .extracting(block -> block.text())
        .filteredOn(text -> !text.equals("Seen"))
        .containsExactly("Text.", "One.", "Two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Highlights</p>",
        "<p><strong>Highlights</strong> of the year</p>",
        "<p><strong>Highlights of 2026</strong></p>",
        "<p>Text first.</p><h2>Highlights</h2>",
        "<h2>Highlights</h2><p>Not a list.</p>",
        ""
      })
  void anyOtherListIsBody(String title) {
    Article article = Posts.body(title + LIST);
    assertThat(article.highlights()).isEmpty();
    assertThat(article.body()).extracting(block -> block.text()).endsWith("One.", "Two.");
  }

  @Test
  void anItemOfTwoParagraphsIsOneHighlight() {
    assertThat(
            Posts.body("<h2>Highlights</h2><ul><li><p>A.</p><p>B.</p></li><li>C.</ul>")
                .highlights())
        .containsExactly("A. B.", "C.");
  }

  @Test
  void theNextListIsNoLongerHighlights() {
    Article article = Posts.body("<h2>Highlights</h2>" + LIST + "<ol><li>Three.</li></ol>");
    assertThat(article.highlights()).containsExactly("One.", "Two.");
  }
}
