package io.xenotime.posts;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one real post of the archive, taken apart as a reader would. */
class SeedTest {

  private Article article;

  @BeforeEach
  void readTheSeed() {
    List<Extraction> all = Posts.extracted(Articles.FACETS, Shared.path("seed/post-20613.json"));
    assertThat(all).hasSize(1);
    article = Posts.article(all.getFirst());
  }

  @Test
  void titleIsDecoded() {
    assertThat(article.title())
        .isEqualTo(
            "Study Finds China’s Grip on Rare Earth Processing Shapes U.S.-Central Asia Strategy"
                + " Under Trump 2.0");
  }

  @Test
  void identityComesAlong() {
    assertThat(article.id()).isEqualTo(20613);
    assertThat(article.type()).isEqualTo("news-archive");
    assertThat(article.author()).isEqualTo(2);
    assertThat(article.slug()).startsWith("study-finds-chinas-grip");
    assertThat(article.url()).startsWith("https://").endsWith("/" + article.slug() + "/");
    assertThat(article.published()).isEqualTo(Instant.parse("2025-12-31T13:57:39Z"));
    assertThat(article.modified()).isEqualTo(Instant.parse("2026-01-12T18:36:29Z"));
    assertThat(article.excerpt()).startsWith("New study reveals China’s").endsWith("policy.");
  }

  @Test
  void highlightsAreThreeAndNoneIsRepeatedInTheBody() {
    assertThat(article.highlights()).hasSize(3);
    assertThat(article.highlights().getFirst()).startsWith("Study by Dr. Zahid Ullah");
    assertThat(article.body())
        .extracting(Block::text)
        .doesNotContainAnyElementsOf(article.highlights())
        .noneMatch(text -> text.matches("(?i)(key )?highlights:?"));
  }

  @Test
  void termsAreNamedWithoutTermsFiles() {
    assertThat(article.terms(Articles.REGIONS))
        .containsExactly(
            new Term(315, "china", "China"), new Term(320, "united-states", "United States"));
    assertThat(article.terms(Articles.NEWS_TYPE))
        .containsExactly(new Term(122, "ree-news", "REE News"));
    assertThat(article.terms(Articles.ORGANIZATION)).isEmpty();
  }

  @Test
  void nothingOfThePageAroundIsLeft() {
    assertThat(article.body())
        .extracting(Block::text)
        .noneMatch(text -> text.contains("Table of Contents"))
        .noneMatch(text -> text.contains("opens in a new tab"))
        .noneMatch(text -> text.contains("wp:paragraph"))
        .noneMatch(text -> text.contains("et_bloom"));
  }

  @Test
  void headingsAreSix() {
    assertThat(article.headings())
        .containsExactly(
            "Study Focus and Methods",
            "Key Findings: Resources Not the Bottleneck",
            "Implications for U.S. Policy and Investors",
            "Where the Study Stretches—and Cautionary Zones",
            "What’s Controversial—and Why it Matters",
            "Final REEx Reflection");
  }

  @Test
  void linksAreFourAutomaticOnesAndOneSource() {
    assertThat(article.links())
        .extracting(Link::kind)
        .containsExactly(
            Link.Kind.SOURCE,
            Link.Kind.AUTOMATIC,
            Link.Kind.AUTOMATIC,
            Link.Kind.AUTOMATIC,
            Link.Kind.AUTOMATIC);
    assertThat(article.links().getFirst().text()).isEqualTo("study");
  }

  @Test
  void paragraphsAreInOrderAndEndWithTheCitation() {
    List<String> texts = article.body().stream().map(Block::text).toList();
    assertThat(texts).hasSize(18);
    assertThat(texts.get(0)).startsWith("A new peer-reviewed study led by Dr. Zahid Ullah");
    assertThat(texts.get(1)).startsWith("Published in the Journal for Current Sign");
    assertThat(texts.get(3)).startsWith("The authors use a qualitative geopolitical");
    assertThat(texts.getLast())
        .startsWith("Citation: Ullah, Z., Khan, A., & Khan, S. (2025). US–Central Asia")
        .endsWith("Journal for Current Sign.");
  }
}
