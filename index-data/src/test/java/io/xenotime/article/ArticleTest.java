package io.xenotime.article;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {

  @Test
  void anInvalidValueCannotExist() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(0).build())
        .withMessage("id must be above 0, got 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> article(7).title(" ").build())
        .withMessage("title must not be blank, article 7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Block(Block.Kind.ITEM, "two\nlines"))
        .withMessage("text of a ITEM must be on one line");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Link(Link.Kind.SOURCE, "javascript:alert(1)", "x"))
        .withMessage("url must be http or https, got \"javascript:alert(1)\"");
    assertThatIllegalArgumentException().isThrownBy(() -> new Term(1, "", "China"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Facet("News Type"));
  }

  @Test
  void termsAreInOrderOfSlugsAndEachOnce() {
    Article article = article(1).region("Japan").region("China").region("Japan").build();

    assertThat(article.terms(Articles.REGIONS).stream().map(Term::slug))
        .containsExactly("china", "japan");
    assertThat(article.terms(Articles.ORGANIZATION)).isEmpty();
    assertThat(article.terms()).containsOnlyKeys(Articles.REGIONS);
  }

  @Test
  void headingsAreThoseOfTheBody() {
    assertThat(article(1).heading("One").body("text").heading("Two").build().headings())
        .isEqualTo(List.of("One", "Two"));
  }

  @Test
  void aFacetIsAskedForWithUnderscores() {
    assertThat(Articles.NEWS_TYPE.parameter()).isEqualTo("news_type");
  }
}
