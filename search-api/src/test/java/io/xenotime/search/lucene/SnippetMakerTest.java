package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Articles;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.ArticlePart;
import io.xenotime.search.Requests;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.Snippets;
import io.xenotime.search.Snippets.Marked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetMakerTest {

  @TempDir Path folder;

  private Snippets snippets(String text, Articles article) throws IOException {
    return snippets(search(text), article);
  }

  private Snippets snippets(Requests request, Articles article) throws IOException {
    new WrittenIndex(new IndexFolder(folder)).publish(List.of(article.build()));
    try (SearchEngine engine =
        LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT, FacetTrees.NONE)) {
      return engine.search(request.passages(2).build()).hits().getFirst().snippets();
    }
  }

  @Test
  void marksNothingWhereWordsAreNotLookedFor() throws IOException {
    Snippets snippets =
        snippets(
            search("magnet opens title:plants").in(ArticlePart.HIGHLIGHTS),
            article(1)
                .title("Magnet plants")
                .highlights("A magnet plant opens.")
                .body("Magnets of a plant that opens."));

    assertThat(shown(snippets.title())).isEqualTo("Magnet [plants]");
    assertThat(shown(snippets.highlights())).containsExactly("A [magnet] plant [opens].");
    assertThat(shown(snippets.body())).containsExactly("Magnets of a plant that opens.");
  }

  private static String shown(Marked marked) {
    StringBuilder shown = new StringBuilder(marked.text());
    for (var span : marked.spans().reversed()) {
      shown.insert(span.end(), "]").insert(span.start(), "[");
    }
    return shown.toString();
  }

  private static List<String> shown(List<Marked> marked) {
    return marked.stream().map(SnippetMakerTest::shown).toList();
  }

  @Test
  void marksEveryFormOfAWord() throws IOException {
    Snippets snippets =
        snippets(
            "magnet export",
            article(1)
                .title("Magnets for export")
                .highlights("A magnet plant opens.", "Nobody exported.", "Nothing here.")
                .body("Exports of magnets grew. So did prices."));

    assertThat(shown(snippets.title())).isEqualTo("[Magnets] for [export]");
    assertThat(shown(snippets.highlights()))
        .containsExactly("A [magnet] plant opens.", "Nobody [exported].");
    assertThat(shown(snippets.body()))
        .containsExactly("[Exports] of [magnets] grew. So did prices.");
  }

  @Test
  void aPhraseIsMarkedOnlyWhereItStandsAsOne() throws IOException {
    Snippets snippets =
        snippets(
            "\"rare earth\"",
            article(1).title("Earth is rare").body("Earth, rare earth and rare birds."));

    assertThat(shown(snippets.title())).isEqualTo("Earth is rare");
    assertThat(shown(snippets.body()))
        .isIn(
            List.of("Earth, [rare] [earth] and rare birds."),
            List.of("Earth, [rare earth] and rare birds."));
  }

  @Test
  void aWordOfOneFieldIsMarkedThereAlone() throws IOException {
    Snippets snippets =
        snippets("title:magnets", article(1).title("Magnets").body("Magnets again."));

    assertThat(shown(snippets.title())).isEqualTo("[Magnets]");
    assertThat(shown(snippets.body())).containsExactly("Magnets again.");
  }

  @Test
  void aPrefixIsMarkedInEveryWordThatBeginsSo() throws IOException {
    Snippets snippets =
        snippets("magn*", article(1).title("Magnets").body("Magnesium and magnetite, no iron."));

    assertThat(shown(snippets.title())).isEqualTo("[Magnets]");
    assertThat(shown(snippets.body())).containsExactly("[Magnesium] and [magnetite], no iron.");
  }

  @Test
  void aWildcardIsMarkedInEveryWordThatLooksSo() throws IOException {
    Snippets snippets =
        snippets("m?gn*t", article(1).title("Magnet").body("Magnets, a magnesium magnet."));

    assertThat(shown(snippets.title())).isEqualTo("[Magnet]");
    assertThat(shown(snippets.body())).containsExactly("[Magnets], a magnesium [magnet].");
  }

  @Test
  void aSloppyPhraseIsMarkedWhereItsWordsAreNearlyOne() throws IOException {
    Snippets snippets =
        snippets(
            "\"magnets price\"~3",
            article(1).title("Price").body("Magnets rose in price; so it went for this and that."));

    assertThat(shown(snippets.title())).isEqualTo("Price");
    assertThat(shown(snippets.body()))
        .containsExactly("[Magnets] rose in [price]; so it went for this and that.");
  }

  @Test
  void wordsAndPhrasesBesideNearAreMarked() throws IOException {
    Snippets snippets =
        snippets(
            "quota NEAR/4 \"rare earth\"",
            article(1).title("Quotas").body("China cut its rare earth export quotas."));

    assertThat(shown(snippets.title())).isEqualTo("[Quotas]");
    assertThat(shown(snippets.body()))
        .containsExactly("China cut its [rare] [earth] export [quotas].");
  }

  @Test
  void wordsAndPatternsAreMarkedBesideAPhraseToo() throws IOException {
    Snippets snippets =
        snippets(
            "quota dysp* te*um \"rare earth\"",
            article(1).title("Dysprosium quotas").body("A rare earth quota for terbium."));

    assertThat(shown(snippets.title())).isEqualTo("[Dysprosium] [quotas]");
    assertThat(shown(snippets.body())).containsExactly("A [rare] [earth] [quota] for [terbium].");
  }

  @Test
  void excludedWordsAndTermsAreNotMarked() throws IOException {
    Snippets snippets =
        snippets(
            "magnets -iron regions:china",
            article(1).title("Magnets").body("China sells magnets.").region("China"));

    assertThat(shown(snippets.body())).containsExactly("China sells [magnets].");
  }

  @Test
  void theBestPassagesAreShownInReadingOrderAndNotAcrossParagraphs() throws IOException {
    String filler = "Nothing of the kind is said in this long sentence about the weather at sea.";
    Snippets snippets =
        snippets(
            "dysprosium malaysia",
            article(1)
                .body(filler, "Malaysia alone.", filler, "Dysprosium from Malaysia goes west.")
                .body(filler, "Dysprosium and Malaysia again."));

    assertThat(shown(snippets.body()))
        .containsExactly(
            "[Dysprosium] from [Malaysia] goes west.", "[Dysprosium] and [Malaysia] again.");
  }

  @Test
  void theBodyShowsItsBeginningWhenTheMatchIsElsewhere() throws IOException {
    Snippets snippets =
        snippets("magnets", article(1).title("Magnets").body("First words.", "Second words."));

    assertThat(shown(snippets.body())).containsExactly("First words.");
  }

  @Test
  void aLongSentenceIsCutAtABlankAndSaysSo() throws IOException {
    String half = "word ".repeat(80);
    Snippets snippets = snippets("magnets", article(1).body(half + "magnets " + half));

    String passage = shown(snippets.body().getFirst());
    assertThat(passage).startsWith("… word").endsWith("word …").contains("[magnets]");
    assertThat(passage.length()).isLessThan(320);
  }

  @Test
  void aParagraphWithoutAFullStopIsNotCut() throws IOException {
    Snippets snippets =
        snippets("heat", article(1).heading("A magnet that ignores heat").body("It does."));

    assertThat(shown(snippets.body())).containsExactly("A magnet that ignores [heat]");
  }

  @Test
  void markupInATextStaysPlainText() throws IOException {
    Snippets snippets =
        snippets("script", article(1).title("<script>alert(1)</script>").body("a <b> script"));

    assertThat(shown(snippets.title())).isEqualTo("<[script]>alert(1)</[script]>");
  }

  @Test
  void initialsAndFormulaeAreMarkedWhole() throws IOException {
    Snippets snippets =
        snippets("us nd2fe14b", article(1).body("The U.S. imports Nd₂Fe₁₄B powder."));

    assertThat(shown(snippets.body())).containsExactly("The [U.S]. imports [Nd₂Fe₁₄B] powder.");
  }
}
