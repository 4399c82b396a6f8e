package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.Age;
import io.xenotime.search.Expansion;
import io.xenotime.search.Freshness;
import io.xenotime.search.Hit;
import io.xenotime.search.Manner;
import io.xenotime.search.QueryReading.Correction;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.thesaurus.ThesaurusReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an engine makes of a text, and says that it did. */
class LuceneUnderstandingTest {

  private static final Manner STRICT = Manner.STRICT;
  private static final Manner RELAXING = new Manner(true, false, false, new Freshness.Off(), false);
  private static final Manner CORRECTING =
      new Manner(false, true, false, new Freshness.Off(), false);
  private static final Manner EXPANDING =
      new Manner(false, false, true, new Freshness.Off(), false);
  private static final Manner FRESHENING =
      new Manner(false, false, false, new Freshness.Usual(), false);

  private static final String THESAURUS =
      """
      {"elements": [{"symbol": "Nd", "name": "neodymium"}],
       "acronyms": [{"short": "NdPr", "long": ["didymium mixture"]}],
       "companies": [{"name": "Northern Ridge", "tickers": ["ASX:NRR"]}]}
      """;

  @TempDir private static Path folder;

  private static SearchEngine engine;

  @BeforeAll
  static void openEngine() throws IOException {
    List<Article> articles = new ArrayList<>();
    articles.add(article(1).title("Dysprosium quota").body("Spot price of terbium.").build());
    articles.add(article(2).title("Neodymium output").region("China").build());
    articles.add(article(3).title("Nd metal output").region("China").build());
    articles.add(article(4).title("Northern Ridge digs").build());
    articles.add(article(5).title("A ridge in the northern hills").build());
    articles.add(article(6).title("Shares").body("Buyers of ASX:NRR and others.").build());
    articles.add(article(7).title("They take turns").body("Lights are off.").build());
    articles.add(article(8).title("Offtake").build());
    articles.add(
        article(20)
            .title("Alloys")
            .body("Scandium supply: scandium supply was short.")
            .published("2023-01-01T00:00:00Z")
            .build());
    articles.add(
        article(21)
            .title("Alloys")
            .body("Scandium supply is good again now.")
            .published("2026-01-01T00:00:00Z")
            .build());
    articles.add(article(30).title("Seperation").build());
    for (int id = 100; id < 100 + Spelling.FAR_MORE; id++) {
      articles.add(article(id).title("Separation").body("Some plant " + id).build());
    }
    WrittenIndex index =
        new WrittenIndex(new IndexFolder(folder), ThesaurusReader.read(THESAURUS, "test"));
    index.publish(articles.subList(0, 5));
    index.add(articles.subList(5, articles.size()));
    engine = LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT, FacetTrees.NONE);
  }

  @AfterAll
  static void closeEngine() {
    engine.close();
  }

  private static SearchAnswer answer(String text, Manner manner) {
    return engine.search(search(text).manner(manner).page(1, 100).build());
  }

  private static List<Long> found(String text, Manner manner) {
    return answer(text, manner).hits().stream().map(Hit::id).toList();
  }

  @Test
  void aWordThatNoArticleHasIsCorrected() {
    SearchAnswer answer = answer("dysprosim qouta", CORRECTING);

    assertThat(answer.hits()).extracting(Hit::id).containsExactly(1L);
    assertThat(answer.query().interpreted()).isEqualTo("dysprosium quota");
    assertThat(answer.query().corrected())
        .containsExactly(
            new Correction("dysprosim", "dysprosium"), new Correction("qouta", "quota"));
    assertThat(answer.query().suggestions()).isEmpty();
  }

  @Test
  void withoutCorrectionsItIsLookedForAsTyped() {
    SearchAnswer answer = answer("dysprosim", STRICT);

    assertThat(answer.total().value()).isZero();
    assertThat(answer.query().interpreted()).isEqualTo("dysprosim");
    assertThat(answer.query().corrected()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"off take, 1, offtake", "seperation, 1, separation"})
  void whatIsFoundIsAnsweredAndABetterSpellingOffered(String text, long total, String better) {
    SearchAnswer answer = answer(text, CORRECTING);

    assertThat(answer.total().value()).isEqualTo(total);
    assertThat(answer.query().corrected()).isEmpty();
    assertThat(answer.query().suggestions()).containsExactly(better);
    assertThat(answer(text, STRICT).query().suggestions()).isEmpty();
  }

  @Test
  void whatTooFewArticlesHaveIsRelaxedAndSaid() {
    SearchAnswer answer = answer("neodymium quota unheard", RELAXING);

    assertThat(answer.hits()).extracting(Hit::id).containsExactlyInAnyOrder(1L, 2L);
    assertThat(answer.query().relaxed()).containsExactlyInAnyOrder("unheard", "neodymium", "quota");
    assertThat(answer.query().relaxed().getFirst()).isEqualTo("unheard");
    assertThat(answer.query().interpreted()).isEqualTo("neodymium quota unheard");
  }

  @Test
  void whenAllMustMatchNothingIsRelaxed() {
    SearchAnswer answer = answer("neodymium quota unheard", STRICT);

    assertThat(answer.total().value()).isZero();
    assertThat(answer.query().relaxed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"quota", "dysprosium quota", "unheard", "\"dysprosium quota\" terbium"})
  void whatFindsNoMoreIsNotRelaxed(String text) {
    SearchAnswer answer = answer(text, RELAXING);

    assertThat(answer.total()).isEqualTo(answer(text, STRICT).total());
    assertThat(answer.query().relaxed()).isEmpty();
  }

  @Test
  void filtersAndExclusionsAreNeverRelaxed() {
    assertThat(found("output unheard regions:china -nd", RELAXING)).containsExactly(2L);
    assertThat(found("output quota regions:china", RELAXING)).containsExactlyInAnyOrder(2L, 3L);
  }

  @Test
  void phrasesAreRelaxedOnlyWhenNothingIsFound() {
    assertThat(found("\"spot price\" dysprosium", RELAXING)).containsExactly(1L);
    assertThat(found("\"price spot\" unheard", RELAXING)).containsExactly(1L);
  }

  @Test
  void allNamesOfAThingAreFound() {
    SearchAnswer answer = answer("neodymium", EXPANDING);

    assertThat(answer.hits()).extracting(Hit::id).containsExactlyInAnyOrder(2L, 3L);
    assertThat(answer.query().expanded())
        .containsExactly(new Expansion("neodymium", List.of("Nd")));
    assertThat(found("northern ridge", EXPANDING)).containsExactlyInAnyOrder(4L, 6L);
  }

  @Test
  void withoutSynonymsOnlyTheTypedWordIsFound() {
    SearchAnswer answer = answer("neodymium", STRICT);

    assertThat(answer.hits()).extracting(Hit::id).containsExactly(2L);
    assertThat(answer.query().expanded()).isEmpty();
    assertThat(found("northern ridge", STRICT)).containsExactlyInAnyOrder(4L, 5L);
  }

  @ParameterizedTest
  @CsvSource({"latest scandium supply", "scandium supply newest"})
  void whoAsksForNewsGetsTheNewerFirst(String text) {
    assertThat(found("scandium supply", FRESHENING)).containsExactly(20L, 21L);
    assertThat(found(text, FRESHENING)).containsExactly(21L, 20L);
    assertThat(answer(text, FRESHENING).query().interpreted()).isEqualTo("scandium supply");
    assertThat(found(text, STRICT)).isEmpty();
  }

  @Test
  void aHalfLifeAsksForNewsToo() {
    Manner monthly =
        new Manner(
            false, false, false, new Freshness.HalfLife(new Age(1, ChronoUnit.MONTHS)), false);
    assertThat(found("scandium supply", monthly)).containsExactly(21L, 20L);
  }
}
