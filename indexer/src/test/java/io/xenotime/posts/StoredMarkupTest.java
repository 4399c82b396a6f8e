package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredMarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | <p>a</p>",
        "a¶¶b | <p>a</p>/<p>b</p>",
        "a¶b | <p>a<br />/b</p>",
        "a¶ ¶¶¶b | <p>a</p>/<p>b</p>",
        "¶a¶ | <p>a</p>",
        "a<br>¶b | <p>a<br>/b</p>",
        "a<br />¶¶b | <p>a<br /></p>/<p>b</p>",
        "<p>a</p>¶¶b | <p>a</p>/<p>b</p>",
        "<p class='x'>a¶¶b</p> | <p class='x'>a</p>/<p>b</p>",
        "<p>a¶b</p> | <p>a<br />/b</p>",
        "<h2>a</h2>¶b | <h2>a</h2><p>b</p>",
        "a¶<h2>b¶c</h2>¶d | <p>a</p>/<h2>b¶c</h2><p>d</p>",
        "a¶<ul>¶<li>b¶¶c</li>¶</ul>¶d | <p>a</p>/<ul>¶<li>b¶¶c</li>¶</ul><p>d</p>",
        "<pre>a¶¶b¶<b>c</b></pre>d | <pre>a¶¶b¶<b>c</b></pre><p>d</p>",
        "<table>¶<tr><td>a¶¶b</td></tr>¶</table> | <table>¶<tr><td>a¶¶b</td></tr>¶</table>",
        "<script>if (a <b) {¶¶}</script>c | <script>if (a <b) {¶¶}</script><p>c</p>",
        "<blockquote>a¶¶b</blockquote>c | <blockquote><p>a</p>/<p>b</p>/</blockquote><p>c</p>",
        "<div>¶a¶</div> | <div><p>a</p>/</div>",
        "<strong>a</strong>¶<em>b</em> | <p><strong>a</strong><br />/<em>b</em></p>",
        "a <b and c > d¶¶e | <p>a <b and c > d</p>/<p>e</p>",
        "a < b¶¶c | <p>a < b</p>/<p>c</p>",
        "<img src='x'¶alt='y'>¶a | <p><img src='x' alt='y'><br />/a</p>",
        "a <svg><g>¶¶</g></svg> b | <p>a <svg><g>¶¶</g></svg> b</p>",
        "<hr>¶a | <hr><p>a</p>"
      })
  void blankLinesPartParagraphsAndSingleOnesLines(String stored, String html) {
    String made = StoredMarkup.rendered(stored.replace('¶', '\n'));
    // A slash that stands alone in the table is a line's end that was made.
    assertThat(made.strip().replace('\n', '¶')).isEqualTo(lines(html).strip().replace('\n', '¶'));
  }

  private static String lines(String html) {
    return html.replace('¶', '\n').replaceAll("(?<=>)/(?=[a-z<])(?!>)", "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[sic] | [sic]",
        "[2025] | [2025]",
        "[…] and [...] | […] and [...]",
        "a claim [1] | a claim [1]",
        "[updated today] | [updated today]",
        "a [gallery ids=\"1,2\"] b | a b",
        "a [gallery] b | a b",
        "a [unknown id=\"3\"] b | a b",
        "a [unknown /] b | a b",
        "[note]b[/note] | b",
        "a[note color=\"red\"]b[/note]c | a b c",
        "[vc_row][vc_column width=\"1/2\"]a[/vc_column][/vc_row] | a",
        "a [video src=\"x.mp4\"]https://news.example/x.mp4[/video] b | a b",
        "a [embed]https://video.example/1[/embed] b | a b",
        "[[sic]] | [sic]",
        "[[note]] and [note]b[/note] | [note] and b",
        "[a [b] c] | [a [b] c]",
        "[ | [",
        "a [[ b | a [[ b",
        "[/sic | [/sic"
      })
  void shortcodesGoAndBracketsStay(String stored, String text) {
    // What a body clears as well would hide what is tested here.
    String made = PlainText.of(Shortcodes.without(stored));
    assertThat(made).isEqualTo(text);
  }

  @Test
  void captionsStay() {
    assertThat(
            blocks(
                "Before.\n\n[caption id=\"attachment_9\" width=\"300\"]<a href=\"/x\"><img src=\"/x.jpg\""
                    + " alt=\"\" /></a> A <em>mine</em> in 2025[/caption]\n\nAfter."))
        .containsExactly(
            new Block(Block.Kind.PARAGRAPH, "Before."),
            new Block(Block.Kind.CAPTION, "A mine in 2025"),
            new Block(Block.Kind.PARAGRAPH, "After."));
    assertThat(blocks("[wp_caption caption='Old style']<img src=\"/x.jpg\">[/wp_caption]"))
        .containsExactly(new Block(Block.Kind.CAPTION, "Old style"));
  }

  @Test
  void blocksLeaveTheirHtmlAndDynamicOnesNothing() {
    String stored =
        """
        <p>Before blocks.</p>

        <!-- wp:heading {"level":3} -->
        <h3>A heading</h3>
        <!-- /wp:heading -->

        <!-- wp:group -->
        <div class="wp-block-group"><!-- wp:paragraph {"a":"x \\u002d\\u002d>"} -->
        <p>In a
        group</p>
        <!-- /wp:paragraph --></div>
        <!-- /wp:group -->

        <!-- wp:latest-posts {"postsToShow":3} /-->
        <!-- wp:my-plugin/box {"x":1} /-->

        <!-- wp:more -->
        <!--more Read on-->
        <!-- /wp:more -->

        <!-- wp:embed {"url":"https://youtu.be/1"} -->
        <figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
        https://youtu.be/1
        </div><figcaption>A film</figcaption></figure>
        <!-- /wp:embed -->
        <!--nextpage-->
        After
        blocks,

        as the site shows it.
        """;
    assertThat(blocks(stored))
        .containsExactly(
            new Block(Block.Kind.PARAGRAPH, "Before blocks."),
            new Block(Block.Kind.HEADING, "A heading"),
            new Block(Block.Kind.PARAGRAPH, "In a group"),
            new Block(Block.Kind.CAPTION, "A film"),
            new Block(Block.Kind.PARAGRAPH, "After blocks, as the site shows it."));
  }

  @Test
  void addressesAloneInALineThatBecomeFilmsGo() {
    assertThat(blocks("a\n\nhttps://www.youtube.com/watch?v=1\n\nhttps://news.example/x"))
        .extracting(Block::text)
        .containsExactly("a", "https://news.example/x");
  }

  @Test
  void entitiesStayAsTheyAre() {
    assertThat(StoredMarkup.rendered("a &amp;lt; &#8211; &nbsp;b"))
        .isEqualTo("<p>a &amp;lt; &#8211; &nbsp;b</p>\n");
  }

  @Test
  void unbalancedBlocksHideNothing() {
    assertThat(
            blocks("<!-- /wp:a --><p>x</p>\n\n<!-- wp:a -->\n<p>y</p>\n<!-- wp:b -->z<!-- broken"))
        .extracting(Block::text)
        .containsExactly("x", "y", "z");
  }

  @Test
  void hostileTextTakesLinearTime() {
    for (String piece :
        List.of(
            "[",
            "[[",
            "[a",
            "[a ",
            "[a]",
            "[/a]",
            "[caption]",
            "[[caption]",
            "[/caption][caption]",
            "<",
            "<a",
            "</",
            "\n",
            " \n",
            "x>\n",
            "<br>\n",
            "<!--",
            "<!-- wp:a -->",
            "<p>",
            "<ul>",
            "[video]",
            "<script>",
            "https://x.com/",
            "[a b=\"")) {
      String hostile = piece.repeat(200_000 / piece.length());
      assertThat(StoredMarkup.rendered(hostile + "[/caption][/a]]")).isNotNull();
    }
  }

  private static List<Block> blocks(String stored) {
    return Posts.body(StoredMarkup.rendered(stored)).body();
  }
}
