package io.xenotime.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forward-looking statements in this story are subject to risks.",
        "Disclaimer: nothing here is advice.",
        "Media contact: desk at wire.example",
        "Sign up for our newsletter.",
        "This article first appeared in another paper.",
        "© 2026 Wire of Metals",
      })
  void whatStandsBelowEveryArticleIsCut(String text) {
    assertThat(Boilerplate.cut(Articles.article(1).body("News.", text).build().body()))
        .extracting(Block::text)
        .containsExactly("News.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "About half of it goes to Japan.",
        "Contacts between both governments were cut.",
        "Sources of dysprosium are few.",
        "Press freedom is no topic of the agreement.",
        "Investor interest in scandium is new.",
        "Copyright is not at stake.",
        "A cautionary tale from Kvanefjeld.",
        "Visitors come from the press and from ministries.",
      })
  void newsStays(String text) {
    assertThat(Boilerplate.cut(Articles.article(1).body(text).build().body())).hasSize(1);
  }

  @Test
  void belowAHeadingOfThatKindAllIsCutUpToTheNext() {
    Block news = new Block(Block.Kind.PARAGRAPH, "News.");
    assertThat(
            Boilerplate.cut(
                Articles.article(1)
                    .body("News.")
                    .heading("About Wire of Metals")
                    .body("It writes on metals.", "It is old.")
                    .heading("What comes next")
                    .body("News.")
                    .build()
                    .body()))
        .containsExactly(news, new Block(Block.Kind.HEADING, "What comes next"), news);
  }
}
