package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.ArticlePart;
import io.xenotime.search.Freshness;
import io.xenotime.search.HitExplanation;
import io.xenotime.search.HitExplanation.Component;
import io.xenotime.search.Manner;
import io.xenotime.search.Requests;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SearchRequest.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {

  private static final Manner STRICT = new Manner(false, false, false, new Freshness.Off(), true);
  private static final Manner FORGIVING = new Manner(true, true, true, new Freshness.Usual(), true);

  @TempDir Path folder;

  private SearchEngine engine;

  @BeforeEach
  void openEngine() throws IOException {
    new WrittenIndex(new IndexFolder(folder))
        .publish(
            List.of(
                article(1)
                    .title("Magnets from the mine")
                    .published("2026-03-01T00:00:00Z")
                    .body("A gearbox needs magnets, and a heavy rotor.")
                    .region("China")
                    .build(),
                article(2)
                    .title("Elsewhere")
                    .published("2026-03-13T00:00:00Z")
                    .body("Nothing to see.")
                    .build()));
    engine = LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT, FacetTrees.NONE);
  }

  @AfterEach
  void closeEngine() {
    engine.close();
  }

  private HitExplanation explanation(Requests request) {
    return engine.search(request.build()).hits().getFirst().explanation().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "magnets | the word, in the title",
        "gearbox | the word, not in the title",
        "magnets mine | both words, both in the title",
        "magnets gearbox | both words, one of them in the title",
        "gearbox rotor | both words, neither in the title",
        "magnets mine gearbox | all 3 words, 2 of them in the title",
        "gearbox rotor needs | all 3 words, none in the title",
        "\"heavy rotor\" | the phrase, not in the title",
        "\"heavy rotor\" magn* | both terms, one of them in the title",
        "gearbox NEAR/3 magnets | the term, not in the title",
        "magnets -elsewhere region:china | the word, in the title",
        "magnets OR dysprosium | has magnets, in the title",
        "magnets OR gearbox OR ore | has magnets and gearbox, one of them in the title",
        "gearbox OR (magnets ore) | has gearbox, not in the title",
        "region:china | matches the filters",
        "-elsewhere | matches the filters"
      })
  void theSentenceSaysWhatIsThereAndWhere(String text, String sentence) {
    assertThat(explanation(search(text).manner(STRICT)).sentence()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TITLE | magnets mine | both words, both in the title",
        "BODY | magnets gearbox | both words, looked for in body only",
        "BODY | gearbox title:magnets | both words, one of them in the title",
        "BODY | gearbox body:magnets | both words, looked for in body only"
      })
  void theSentenceSaysWhereWordsWereLookedFor(ArticlePart in, String text, String sentence) {
    assertThat(explanation(search(text).manner(STRICT).in(in)).sentence()).isEqualTo(sentence);
  }

  @Test
  void wordsThatAreMissingAreNamed() {
    assertThat(explanation(search("magnets gearbox ore mine").manner(FORGIVING)).sentence())
        .isEqualTo(
            "3 of 4 words (without ore), 2 of them in the title; "
                + "published 12 days before the newest post");
  }

  @Test
  void anotherOrderIsSaidFirst() {
    assertThat(explanation(search("magnets").manner(STRICT).order(Order.OLDEST)).sentence())
        .isEqualTo("sorted by date, oldest first; the word, in the title");
  }

  @Test
  void theNewestPostIsCalledSo() {
    assertThat(explanation(search("elsewhere").manner(FORGIVING)).sentence())
        .isEqualTo("the word, in the title; as new as the newest post");
  }

  @Test
  void eachPartHasAComponent() {
    HitExplanation explanation =
        explanation(search("gearbox needs magnets \"heavy rotor\"").manner(FORGIVING));
    assertThat(explanation.components())
        .extracting(Component::name)
        .containsExactly(
            "gearbox", "needs", "magnets", "\"heavy rotor\"", "words near each other", "freshness");
  }

  @Test
  void nothingIsExplainedUnasked() {
    assertThat(engine.search(search("magnets").build()).hits().getFirst().explanation()).isEmpty();
  }
}
