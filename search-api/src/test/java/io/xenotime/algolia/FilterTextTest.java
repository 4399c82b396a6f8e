package io.xenotime.algolia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Articles;
import io.xenotime.http.CannedEngine;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.language.QueryLanguage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTextTest {

  private static final Attributes ATTRIBUTES = new Attributes(Articles.FACETS);

  @Test
  void withoutFiltersTheTextStaysAsTyped() {
    assertThat(text("a \"b OR", "")).isEqualTo("a \"b OR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "regions:China | regions:\"China\"",
        "regions:\"Sri Lanka\" | regions:\"Sri Lanka\"",
        "regions:'It\\'s' | regions:\"It's\"",
        "news-type:Deals | news_type:\"Deals\"",
        "NOT regions:China | -(regions:\"China\")",
        "regions:-China | -(regions:\"China\")",
        "regions:China AND regions:Laos | regions:\"China\" regions:\"Laos\"",
        "(regions:China OR news_type:Deals) AND NOT regions:Laos | (regions:\"China\" OR news_type:\"Deals\") -(regions:\"Laos\")",
        "NOT (regions:China AND regions:Laos) | -((regions:\"China\" regions:\"Laos\"))",
        "regions:China OR NOT regions:Laos | -((-(regions:\"China\") regions:\"Laos\"))",
        "date_timestamp > 0 | after:1970-01-01T00:00:01Z",
        "date_timestamp>=0.5 | after:1970-01-01T00:00:01Z",
        "date_timestamp <= 0.5 | before:1970-01-01T00:00:01Z",
        "date_timestamp = 60 | after:1970-01-01T00:01:00Z before:1970-01-01T00:01:01Z",
        "date_timestamp:0 TO 60 | after:1970-01-01T00:00:00Z before:1970-01-01T00:01:01Z",
        "date_timestamp < -999999999999999 | before:0000-01-01T00:00:00Z",
      })
  void aFilterIsSaidInTheLanguageOfTheSearchBox(String filter, String said) {
    assertThat(text("x", filter)).isEqualTo("after:0000 " + said + " x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x \"y | x y",
        "x) OR y | x OR y",
        "OR y | y",
        "(x | x",
      })
  void whatIsTypedCannotReachTheFilters(String typed, String said) {
    assertThat(text(typed, "regions:China")).isEqualTo("after:0000 regions:\"China\" " + said);
  }

  @Test
  void whatIsNotTooDeepStaysWithinTheBracketsOfTheLanguage() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    int read = 0;
    for (int n = 0; n < 2_000; n++) {
      String filters = "regions:a";
      for (int depth = random.nextInt(7); depth > 0; depth--) {
        filters =
            switch (random.nextInt(3)) {
              case 0 -> "NOT (" + filters + ")";
              case 1 -> "(regions:b OR " + filters + ")";
              default -> "(regions:b AND NOT " + filters + ")";
            };
      }
      try {
        String said = text("x", filters);
        assertThat(new QueryLanguage(List.of("regions")).read(said).warnings())
            .as("seed %s: %s", seed, filters)
            .isEmpty();
        read++;
      } catch (InvalidSearch tooDeep) {
        assertThat(tooDeep).as(filters).hasMessageContaining("at most 5 brackets");
      }
    }
    assertThat(read).isBetween(500, 1_990);
  }

  @Test
  void tooManyConditionsAreRefused() {
    String many = "regions:a OR ".repeat(FilterText.MAX_CONDITIONS);
    assertThatThrownBy(
            () -> FilterText.of("", List.of(read(many + "regions:b")), Articles.FACETS, 9_000))
        .isInstanceOf(InvalidSearch.class)
        .hasMessage("filters must have at most 100 conditions, got 101");
  }

  @Test
  void aTextThatBecomesTooLongIsRefused() {
    assertThatThrownBy(() -> text("x", "regions:" + "a".repeat(1_000)))
        .isInstanceOf(InvalidSearch.class)
        .hasMessageStartingWith("query and filters together must be at most 1000 characters");
  }

  @Test
  void aLabelThatTheLanguageCannotSayIsSaidByItsNumber() {
    CannedEngine engine =
        new CannedEngine(
            Articles.article(1).term(Articles.REGIONS, "The “Golden” Triangle – North").build());
    try (Wire wire = new Wire(engine)) {
      wire.ask("\"facetFilters\":[\"regions:The “Golden” Triangle – North\"]");
      assertThat(engine.lastAsked().text()).matches("after:0000 regions:\"[1-9][0-9]*\" ");
      wire.ask("\"facetFilters\":[\"regions:No “such” place\"]");
      assertThat(engine.lastAsked().text()).startsWith("after:0000 regions:\"?\"");
    }
  }

  private static String text(String typed, String filters) {
    return FilterText.of(typed, List.of(read(filters)), Articles.FACETS, 1_000);
  }

  private static Filter read(String filters) {
    return FilterLanguage.read(filters, ATTRIBUTES);
  }
}
