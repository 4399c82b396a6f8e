package io.xenotime.schema;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Facet;
import io.xenotime.article.Link;
import io.xenotime.article.Term;
import io.xenotime.thesaurus.Thesaurus;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedFacetsTest {

  private static final Facet ELEMENT = new Facet("element");
  private static final Facet COMPANY = new Facet("company");
  private static final Vocabulary VOCABULARY = Vocabulary.of(Thesaurus.builtIn());

  private static Article tagged(List<Facet> taxonomies, Articles article) {
    return new DerivedFacets(taxonomies, VOCABULARY).tagged(article.build());
  }

  private static List<String> slugs(Article article, Facet facet) {
    return article.terms(facet).stream().map(Term::slug).toList();
  }

  @Test
  void facetsOfTheSiteGoFirst() {
    assertThat(DerivedFacets.beside(List.of(Articles.REGIONS)))
        .extracting(Facet::taxonomy)
        .containsExactly("regions", "element", "mineral", "company", "project", "place", "source");
  }

  @Test
  void aTaxonomyWithTheNameOfADerivedFacetIsThereOnce() {
    assertThat(DerivedFacets.beside(List.of(DerivedFacets.SOURCE, COMPANY)))
        .extracting(Facet::taxonomy)
        .containsExactly("source", "company", "element", "mineral", "project", "place");
  }

  @Test
  void anArticleCarriesWhatItSpeaksOf() {
    Article tagged =
        tagged(
            Articles.FACETS,
            article(1)
                .title("Lynas sells Nd2O3")
                .highlights("Dysprosium is next")
                .body("MP Materials buys NdPr.")
                .region("China"));
    assertThat(slugs(tagged, ELEMENT)).contains("dysprosium", "neodymium");
    assertThat(tagged.terms(COMPANY))
        .contains(new Term(0, "lynas-rare-earths", "Lynas Rare Earths"));
    assertThat(slugs(tagged, Articles.REGIONS)).containsExactly("china");
  }

  @Test
  void aTaxonomyOfTheSiteWithTheSameNameStands() {
    List<Facet> taxonomies = List.of(COMPANY, DerivedFacets.SOURCE);
    Article tagged =
        tagged(
            taxonomies,
            article(1)
                .title("Lynas sells neodymium")
                .link(Link.Kind.SOURCE, "https://lynas.example/", "here")
                .term(COMPANY, "Ours"));
    assertThat(slugs(tagged, COMPANY)).containsExactly("ours");
    assertThat(slugs(tagged, DerivedFacets.SOURCE)).isEmpty();
    assertThat(slugs(tagged, ELEMENT)).containsExactly("neodymium");
  }

  @Test
  void sourcesAreTheHostsOfLinksToOtherSites() {
    Article tagged =
        tagged(
            Articles.FACETS,
            article(1)
                .link(Link.Kind.SOURCE, "https://www.Reuters.example/a?b#c", "a")
                .link(Link.Kind.SOURCE, "http://reuters.example:8080/other", "b")
                .link(Link.Kind.SOURCE, "https://asx.www.example", "c")
                .link(Link.Kind.EDITORIAL, "https://news.example/1", "d")
                .link(Link.Kind.AUTOMATIC, "https://news.example/2", "e"));
    assertThat(tagged.terms(DerivedFacets.SOURCE))
        .containsExactly(
            new Term(0, "asx.www.example", "asx.www.example"),
            new Term(0, "reuters.example", "reuters.example"));
  }

  @Test
  void aHostCountsWhateverIsWrongBehindIt() {
    Article tagged =
        tagged(
            Articles.FACETS,
            article(1)
                .link(Link.Kind.SOURCE, "https://a.example/%zz", "a")
                .link(Link.Kind.SOURCE, "https://b.example./q?x={1|2}&y=a b", "b")
                .link(Link.Kind.SOURCE, "https://user@under_score.example", "c")
                .link(Link.Kind.SOURCE, "https://MÜNCHEN.example/", "d"));
    assertThat(slugs(tagged, DerivedFacets.SOURCE))
        .containsExactly("a.example", "b.example", "under_score.example", "xn--mnchen-3ya.example");
  }

  @Test
  void brokenAddressesHaveNoHost() {
    Article tagged =
        tagged(
            Articles.FACETS,
            article(1)
                .link(Link.Kind.SOURCE, "https://", "a")
                .link(Link.Kind.SOURCE, "https:///path", "b")
                .link(Link.Kind.SOURCE, "https://two words.example/", "c")
                .link(Link.Kind.SOURCE, "https://www./", "d")
                .link(Link.Kind.SOURCE, "http://[::", "e")
                .link(Link.Kind.SOURCE, "http://a..example/", "f")
                .link(Link.Kind.SOURCE, "http://a.example:port/", "g"));
    assertThat(tagged.terms(DerivedFacets.SOURCE)).isEmpty();
  }

  @Test
  void anArticleThatSpeaksOfNothingStaysAsItIs() {
    Article plain = article(1).title("Plain words").region("China").build();
    assertThat(new DerivedFacets(Articles.FACETS, VOCABULARY).tagged(plain)).isEqualTo(plain);
  }
}
