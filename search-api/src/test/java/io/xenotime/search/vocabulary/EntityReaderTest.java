package io.xenotime.search.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.schema.Vocabulary;
import io.xenotime.search.Expansion;
import io.xenotime.search.language.QueryLanguage;
import io.xenotime.search.language.TextQuery;
import io.xenotime.search.language.TextQuery.And;
import io.xenotime.search.language.TextQuery.Boosted;
import io.xenotime.search.language.TextQuery.Named;
import io.xenotime.search.language.TextQuery.Not;
import io.xenotime.search.language.TextQuery.Or;
import io.xenotime.thesaurus.ThesaurusReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityReaderTest {

  private static final QueryLanguage LANGUAGE = new QueryLanguage(List.of("company"));
  private static final EntityReader READER = new EntityReader(vocabulary());

  private static Vocabulary vocabulary() {
    try {
      return Vocabulary.of(
          ThesaurusReader.read(
              """
              {"elements": [{"symbol": "Nd", "name": "neodymium", "oxide": "Nd2O3"}, \
                            {"symbol": "Pr", "name": "praseodymium"}],
               "minerals": [{"name": "deep-sea mud"}],
               "acronyms": [{"short": "NdPr", "long": ["didymium mixture"]}],
               "companies": [{"name": "Lynas", "tickers": ["ASX:LYC"]}, \
                             {"name": "Orrery"}],
               "projects": [{"name": "Mountain Ridge"}, {"name": "Orrery"}, \
                            {"name": "Lynas Malaysia"}]}
              """,
              "test"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TextQuery read(String text) {
    return READER.read(LANGUAGE.read(text).query());
  }

  /** The query in the language, with what was named in braces. */
  private static String shown(TextQuery query) {
    return switch (query) {
      case Named named ->
          "{" + named + " = " + String.join(", ", named.entities()) + " " + named.sense() + "}";
      case And(var all) ->
          all.stream().map(EntityReaderTest::shown).collect(Collectors.joining(" "));
      case Or(var any) ->
          any.stream().map(EntityReaderTest::shown).collect(Collectors.joining(" OR "));
      case Not(var inner) -> "-" + shown(inner);
      case Boosted(var inner, var factor) -> shown(inner) + "^" + factor;
      default -> query.toString();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nd price             | {Nd = element/neodymium NONE} price",
        "Nd2O3 price          | {Nd2O3 = element/neodymium EACH} price",
        "neodymium            | {neodymium = element/neodymium EACH}",
        "ASX:LYC shares       | {ASX:LYC = company/lynas WHOLE} shares",
        "mountain ridge mine  | {mountain ridge = project/mountain-ridge WHOLE} mine",
        "the deep-sea mud     | {deep-sea mud = mineral/deep-sea-mud EACH}",
        "lynas malaysia plant | {lynas malaysia = project/lynas-malaysia EACH} plant",
        "malaysia lynas       | malaysia {lynas = company/lynas WHOLE}",
        "Orrery               | {Orrery = company/orrery, project/orrery WHOLE}",
        "title:(Mountain Ridge) x | {title:Mountain title:Ridge = project/mountain-ridge WHOLE} x",
        "x -lynas             | x -{lynas = company/lynas WHOLE}",
        "x OR (mountain ridge) | x OR {mountain ridge = project/mountain-ridge WHOLE}",
        "lynas^2 x            | {lynas = company/lynas WHOLE}^2.0 x",
      })
  void whatIsKnownTakesThePlaceOfItsWords(String text, String named) {
    assertThat(shown(read(text))).isEqualTo(named);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nd price",
        "\"lynas\" x",
        "\"mountain ridge\"",
        "mountain x ridge",
        "mountain title:ridge",
        "mountain OR ridge",
        "lyn* lyn?s",
        "lynas NEAR/3 plant",
        "company:lynas"
      })
  void whatIsNotKnownOrNotAWordStays(String text) {
    assertThat(read(text)).isEqualTo(LANGUAGE.read(text).query());
  }

  @Test
  void anElementIsWantedInItsMixturesToo() {
    assertThat(read("Nd"))
        .isInstanceOfSatisfying(
            Named.class, named -> assertThat(named.related()).containsExactly("acronym/ndpr"));
    assertThat(read("NdPr"))
        .isInstanceOfSatisfying(Named.class, named -> assertThat(named.related()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nd price -lynas", "x OR (mountain ridge)", "title:(mountain ridge)", "-(Nd Pr)"})
  void whatWasNamedPrintsAsItWasTyped(String text) {
    TextQuery typed = LANGUAGE.read(text).query();
    assertThat(LANGUAGE.read(read(text).toString()).query()).isEqualTo(typed);
    assertThat(read(text).clauses()).isEqualTo(typed.clauses());
  }

  @Test
  void whatAThingStandsForIsToldOnce() {
    assertThat(READER.expansions(read("Nd -(Nd OR lynas) x Nd")))
        .containsExactly(
            new Expansion("Nd", List.of("neodymium", "Nd2O3")),
            new Expansion("lynas", List.of("Lynas", "ASX:LYC", "LYC")));
    assertThat(READER.expansions(read("plain words"))).isEmpty();
  }

  @Test
  void withoutAVocabularyNothingIsNamed() {
    TextQuery query = LANGUAGE.read("Nd price").query();
    assertThat(new EntityReader(Vocabulary.NONE).read(query)).isSameAs(query);
  }
}
