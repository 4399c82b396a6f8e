package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Block;
import io.xenotime.article.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {

  @Test
  void paragraphsKeepTheirKinds() {
    assertThat(
            blocks(
                "<h3>Head</h3><p>One</p><ul><li>a<ul><li>b</li></ul></li></ul>"
                    + "<blockquote><p>Said</p></blockquote>"
                    + "<figure><img src=x alt=no><figcaption>Seen</figcaption></figure>"
                    + "<p class='wp-caption-text'>Shown</p><pre>x\n  y</pre>loose"))
        .containsExactly(
            new Block(Kind.HEADING, "Head"),
            new Block(Kind.PARAGRAPH, "One"),
            new Block(Kind.ITEM, "a"),
            new Block(Kind.ITEM, "b"),
            new Block(Kind.QUOTE, "Said"),
            new Block(Kind.CAPTION, "Seen"),
            new Block(Kind.CAPTION, "Shown"),
            new Block(Kind.PARAGRAPH, "x y"),
            new Block(Kind.PARAGRAPH, "loose"));
  }

  @Test
  void signsSentAsPicturesAreRead() {
    assertThat(
            blocks(
                "<p>Lutathera<img src=x alt=\"™\" class=\"wp-smiley\" /> and"
                    + " <img class=emoji alt=🙂></p><p><img class=photo alt='A mine'></p>"))
        .containsExactly(new Block(Kind.PARAGRAPH, "Lutathera™ and 🙂"));
  }

  @Test
  void tableRowsJoinTheirCells() {
    assertThat(
            blocks(
                "<table><caption>Prices</caption><tr><th>Oxide</th><th>USD</th></tr>"
                    + "<tr><td><p>Nd</p><p>Pr</p></td><td>60<br>70</td></tr>"
                    + "<tr><td></td><td> </td></tr></table>"))
        .containsExactly(
            new Block(Kind.CAPTION, "Prices"),
            new Block(Kind.ROW, "Oxide | USD"),
            new Block(Kind.ROW, "Nd Pr | 60 70"));
  }

  @Test
  void aTableThatIsOnlyAFrameIsReadAsWhatItHolds() {
    assertThat(
            blocks(
                "<table><tr><td><p>One</p><table><tr><td>a</td><td>b</td></tr></table>"
                    + "<p>Two</p></td></tr></table>"))
        .containsExactly(
            new Block(Kind.PARAGRAPH, "One"),
            new Block(Kind.ROW, "a | b"),
            new Block(Kind.PARAGRAPH, "Two"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Nd<sub>2</sub>Fe<sub>14</sub>B~Nd₂Fe₁₄B",
        "Nd<sub> 2 </sub>O<sub><b>3</b></sub>~Nd₂O₃",
        "Yb<sup>3+</sup> and <sup>176</sup>Lu~Yb³⁺ and ¹⁷⁶Lu",
        "CO<sub>x</sub> in the 5<sup>th</sup>~COx in the 5th",
        "<span>rare</span><em> earth</em>s~rare earths",
        "<i> </i>many&#10;\tblanks&nbsp;&#8239;here ~many blanks here",
        "soft&shy;hyphen zero&#8203;width \u202Aleft\u202C~softhyphen zerowidth left",
        "e\u0301tude~étude",
        "one<br>two~one two",
        "a<!-- no -->b~ab",
        "Fish &amp; chips &lt;b&gt;~Fish & chips <b>"
      })
  void inlineTextReadsAsABrowserShowsIt(String html, String text) {
    assertThat(Posts.texts("<p>" + html + "</p>")).containsExactly(text);
  }

  @Test
  void twoLineBreaksPartParagraphs() {
    assertThat(Posts.texts("<p>one<br> <br/>two<br>three</p>")).containsExactly("one", "two three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<style>x</style>",
        "<noscript>x</noscript>",
        "<template>x</template>",
        "<iframe src=x>x</iframe>",
        "<form>x<input value=x><button>x</button></form>",
        "<button>x</button>",
        "<select><option>x</select>",
        "<textarea>x</textarea>",
        "<svg><title>x</title><text>x</text></svg>",
        "<nav>x</nav>",
        "<audio>x</audio><video>x</video>",
        "<div hidden>x</div>",
        "<div aria-hidden=true>x</div>",
        "<div style='color:red; DISPLAY : none'>x</div>",
        "<span class='sr-only'>x</span>",
        "<span class='a screen-reader-text b'>x</span>",
        "<div class='wp-block-rank-math-toc-block'><h2>x</h2></div>",
        "<div id='ez-toc-container'>x</div>",
        "<div id='toc_container' class=no_bullets>x</div>",
        "<div class='sharedaddy sd-sharing-enabled'>x</div>",
        "<div id='jp-relatedposts'>x</div>",
        "<div class='addtoany_share_save_container'>x</div>",
        "<span class=et_bloom_bottom_trigger>x</span>",
        "<ul class='wp-block-social-links'><li>x</ul>",
        "<div class='wp-block-buttons'><a href=/x>x</a></div>",
        "<a class=more-link href=/x>x</a>",
        "<h2>Table of Contents</h2><ol><li><a href='#x'>x</a></li></ol>",
        "<p><b>In this article:</b></p><ul><li><a href='https://news.example/news/a-post/#x'>x</a>"
            + "<ul><li><a href=#y>x</a></ul></ul>"
      })
  void clutterIsNoText(String clutter) {
    assertThat(Posts.texts("<p>before</p>" + clutter + "<p>after</p>"))
        .containsExactly("before", "after");
    assertThat(Posts.body(clutter).links()).isEmpty();
  }

  @Test
  void contentsOfAnotherKindStay() {
    assertThat(Posts.texts("<h2>Contents</h2><ul><li>two tonnes of oxide</li></ul>"))
        .containsExactly("Contents", "two tonnes of oxide");
  }

  @Test
  void clutterPartsWhatItStandsBetween() {
    assertThat(Posts.texts("one<div class=sharedaddy>x</div>two")).containsExactly("one", "two");
  }

  private static List<Block> blocks(String html) {
    return Posts.body(html).body();
  }
}
