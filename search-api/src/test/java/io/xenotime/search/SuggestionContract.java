package io.xenotime.search;

import static io.xenotime.article.Articles.ORGANIZATION;
import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Articles;
import io.xenotime.search.Suggestion.Match;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine suggests. A subclass says how to make one. */
public abstract class SuggestionContract extends NeighbourContract {

  private SearchEngine engine;

  @AfterEach
  void closeSuggestingEngine() {
    if (engine != null) {
      engine.close();
    }
  }

  private void there(Articles... articles) {
    try {
      engine =
          engineOver(Arrays.stream(articles).map(Articles::build).toList(), SearchLimits.DEFAULT);
    } catch (Exception e) {
      throw new AssertionError("an engine cannot be made", e);
    }
  }

  private List<Suggestion> suggested(String text, int limit, String... types) {
    return engine.suggest(new SuggestRequest(text, Set.of(types), limit)).suggestions();
  }

  private List<String> queries(String text, String... types) {
    return suggested(text, 8, types).stream().map(Suggestion::query).toList();
  }

  private void findsWhatItSays(Suggestion suggestion) {
    SearchAnswer found = engine.search(Requests.search(suggestion.query()).build());
    assertThat(found.total()).as(suggestion.query()).isEqualTo(Total.exactly(suggestion.count()));
    assertThat(found.query().warnings()).as(suggestion.query()).isEmpty();
  }

  private static FacetFilter in(String region) {
    return new FacetFilter("regions", List.of(region), FacetFilter.Mode.ANY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "…", "\"", "?!"})
  void nothingTypedIsNothingSuggested(String text) {
    there(article(1).title("Magnets").region("China"));

    assertThat(suggested(text, 8)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "c                | regions:China",
        "CHI              | regions:China",
        "tur              | regions:Türkiye",
        "lank             | regions:\"Sri Lanka\"",
        "sri lan          | regions:\"Sri Lanka\"",
        "lanka s          | regions:\"Sri Lanka\"",
        "mp               | organization:\"MP Materials (US)\"",
        "materials u      | organization:\"MP Materials (US)\"",
        "china s          | ",
        "sri chi          | ",
        "hin              | ",
      })
  void termsAreFoundByTheBeginningOfAnyWord(String typed, String query) {
    there(
        article(1).title("1").region("China").region("Türkiye"),
        article(2).title("2").region("Sri Lanka").term(ORGANIZATION, "MP Materials (US)"));

    assertThat(queries(typed)).isEqualTo(query == null ? List.of() : List.of(query));
    suggested(typed, 8).forEach(this::findsWhatItSays);
  }

  @Test
  void suggestionsFindSomethingAmongWhatIsLeft() {
    there(
        article(1).title("Cheap magnets").region("China").published("2024-03-01T00:00:00Z"),
        article(2).title("Cheap oxide").region("China").published("2025-03-01T00:00:00Z"),
        article(3).title("Checks").region("Chile").region("China"),
        article(4).title("Chile").region("Chile"));

    SuggestRequest typed = new SuggestRequest("ch", Set.of(), 8);
    List<Suggestion> inChile =
        engine.suggest(typed.among(List.of(in("chile")), Period.ALWAYS)).suggestions();
    assertThat(inChile)
        .extracting(one -> one.label().text() + " " + one.count())
        .containsExactlyInAnyOrder("China 1", "Chile 2", "Checks 1", "Chile 1");

    Period since2025 =
        new Period(Optional.of(Instant.parse("2025-01-01T00:00:00Z")), Optional.empty());
    assertThat(engine.suggest(typed.among(List.of(), since2025)).suggestions())
        .extracting(one -> one.label().text())
        .contains("Cheap oxide")
        .doesNotContain("Cheap magnets");
    assertThat(engine.suggest(typed.among(List.of(in("nowhere")), Period.ALWAYS)).suggestions())
        .isEmpty();
  }

  @Test
  void aTermKnowsHowManyArticlesCarryIt() {
    there(
        article(1).title("1").region("China"),
        article(2).title("2").region("China"),
        article(3).title("3").region("Chile"));

    List<Suggestion> suggested = suggested("ch", 8);

    assertThat(suggested).extracting(Suggestion::type).containsOnly("regions");
    assertThat(suggested).extracting(one -> one.label().text()).containsExactly("China", "Chile");
    assertThat(suggested).extracting(Suggestion::count).containsExactly(2L, 1L);
  }

  @Test
  void aNameComesBeforeItsWordsAndTheseBeforeTheirBeginnings() {
    there(
        article(1).title("1").region("Malia").region("Mali Coast").region("Mali"),
        article(2).title("2").region("Malia").region("Mali Coast"),
        article(3).title("3").region("Malia"));

    assertThat(suggested("mali", 8))
        .extracting(Suggestion::match)
        .containsExactly(Match.EXACT, Match.WORD, Match.BEGINNING);
    assertThat(queries("mali"))
        .containsExactly("regions:Mali", "regions:\"Mali Coast\"", "regions:Malia");
  }

  @Test
  void typesTakeTurns() {
    there(
        article(1).title("1").region("Norway").region("Nepal").term(ORGANIZATION, "Neo"),
        article(2).title("2").region("Norway").region("Nepal"));

    assertThat(queries("n")).containsExactly("regions:Nepal", "organization:Neo", "regions:Norway");
  }

  @Test
  void titlesAreFoundByAnyWordNewestFirst() {
    there(
        article(1).title("Magnet prices").published("2026-01-01T00:00:00Z"),
        article(2).title("Who makes magnets?").published("2026-01-03T00:00:00Z"),
        article(3).title("Making magnets in Estonia").published("2026-01-02T00:00:00Z"));

    assertThat(queries("ma"))
        .containsExactly(
            "title:\"Who makes magnets\"",
            "title:\"Making magnets in Estonia\"",
            "title:\"Magnet prices\"");
    assertThat(queries("magnets es")).containsExactly("title:\"Making magnets in Estonia\"");
    assertThat(queries("magnets p")).containsExactly("title:\"Magnet prices\"");
    assertThat(queries("makes x")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zinc: \"no\" to “rare” earths",
        "Zinc \"",
        "\"Zinc\"",
        "Zinc – title:magnets AND (OR) -NOT",
        "Zinc* (2025) [C5+1] \\ ~ ^2 /x/",
        "Zinc’s Nd₂Fe₁₄B & Co.: «10 %»",
        "the Zinc of it",
        "Zinc",
      })
  void titlesOfAnySignsFindThemselves(String title) {
    there(article(1).title(title), article(2).title("Other"));

    List<Suggestion> suggested = suggested("zin", 8);

    assertThat(suggested).extracting(one -> one.label().text()).containsExactly(title);
    assertThat(suggested).extracting(Suggestion::count).containsExactly(1L);
    suggested.forEach(this::findsWhatItSays);
  }

  @Test
  void aTitleOfSeveralArticlesIsSuggestedOnce() {
    there(
        article(1).title("Weekly magnets"),
        article(2).title("Weekly magnets"),
        article(3).title("Weekly magnets: more"));

    assertThat(suggested("week", 8, "title")).extracting(Suggestion::count).contains(3L, 1L);
    assertThat(queries("week"))
        .containsExactlyInAnyOrder("title:\"Weekly magnets\"", "title:\"Weekly magnets: more\"");
  }

  @Test
  void titlesTakeHalfAndWhatNamesLeave() {
    Articles[] many = new Articles[6];
    for (int i = 0; i < many.length; i++) {
      many[i] = article(i + 1).title("Market " + i).region("Mar" + "a".repeat(i));
    }
    there(many);

    assertThat(suggested("mar", 6)).filteredOn(one -> one.type().equals("title")).hasSize(3);
    assertThat(suggested("mar", 5)).filteredOn(one -> one.type().equals("title")).hasSize(2);
    assertThat(suggested("mar", 1)).extracting(Suggestion::type).containsExactly("regions");
    assertThat(suggested("mar", 20)).hasSize(12);
    assertThat(suggested("mark", 5)).extracting(Suggestion::type).containsOnly("title").hasSize(5);
  }

  @Test
  void onlyWantedTypesAreSuggested() {
    there(article(1).title("Magnets").region("Malta").term(ORGANIZATION, "Mine"));

    assertThat(queries("m", "regions")).containsExactly("regions:Malta");
    assertThat(queries("m", "title", "organization"))
        .containsExactly("organization:Mine", "title:\"Magnets\"");
    assertThat(queries("m", "acronym")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "malasia    | regions:Malaysia",
        "amlays     | regions:Malaysia",
        "xalay      | regions:Malaysia",
        "malayysia  | regions:Malaysia",
        "mayalsia   | regions:Malaysia",
        "mlaaysia   | regions:Malaysia",
        "maalysai   | regions:Malaysia",
        "mlys       | ",
        "xla        | ",
        "mal4ysia   | ",
        "dysprosuim | title:\"Dysprosium in 2025\"",
        "dyspros 20 | ",
        "xxxx       | ",
      })
  void slipsAreForgivenInWordsOfFourLettersOrMore(String typed, String query) {
    there(article(1).title("Dysprosium in 2025").region("Malaysia"));

    assertThat(queries(typed)).isEqualTo(query == null ? List.of() : List.of(query));
    assertThat(suggested(typed, 8)).extracting(Suggestion::match).allMatch(Match.TYPO::equals);
  }

  @Test
  void whatFitsAsTypedLeavesNoRoomForCorrections() {
    there(
        article(1).title("Weld one"),
        article(2).title("Weld two"),
        article(3).title("Weld three"),
        article(4).title("Well known"));

    assertThat(queries("weld")).hasSize(3).doesNotContain("title:\"Well known\"");
    assertThat(suggested("weld o", 8)).hasSize(1);
    assertThat(queries("well")).startsWith("title:\"Well known\"").hasSize(4);
  }

  @Test
  void moreThanAllowedIsRefused() {
    there(article(1));

    assertThatThrownBy(() -> suggested("a", 0)).isInstanceOf(InvalidSearch.class);
    assertThatThrownBy(() -> suggested("a", 21)).isInstanceOf(InvalidSearch.class);
    assertThatThrownBy(() -> suggested("a".repeat(1_001), 8)).isInstanceOf(InvalidSearch.class);
  }
}
