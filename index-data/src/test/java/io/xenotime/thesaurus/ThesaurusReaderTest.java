package io.xenotime.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusReaderTest {

  /** The lines of what is wrong, without the name of the source. */
  private static List<String> mistakes(String json) {
    InvalidThesaurus invalid =
        catchThrowableOfType(InvalidThesaurus.class, () -> ThesaurusReader.read(json, "own.json"));
    assertThat(invalid).as(json).isNotNull();
    return invalid.getMessage().lines().map(line -> line.replace("own.json, ", "")).toList();
  }

  @Test
  void readsEveryKindInTheOrderOfTheFile() throws InvalidThesaurus {
    Thesaurus thesaurus =
        ThesaurusReader.read(
            """
            {
              "note": "for tests",
              "acronyms": [{"short": "HREO", "long": ["heavy oxide"]}],
              "elements": [{"symbol": "Nd", "name": "neodymium"}],
              "minerals": [{"name": "bastnäsite"}],
              "companies": [{"name": "Ore & Sons", "tickers": ["ASX:ORE"]}],
              "projects": [{"name": "Norra Kärr"}],
              "places": [{"name": "São Tomé"}]
            }
            """,
            "own.json");
    assertThat(thesaurus.entries())
        .extracting(Entry::key)
        .containsExactly(
            "acronym/hreo",
            "element/neodymium",
            "mineral/bastnasite",
            "company/ore-sons",
            "project/norra-karr",
            "place/sao-tome");
  }

  @Test
  void listsMayBeEmptyOrMissing() throws InvalidThesaurus {
    assertThat(ThesaurusReader.read("{}", "own.json")).isEqualTo(Thesaurus.NONE);
    assertThat(ThesaurusReader.read("{\"places\": []}", "own.json")).isEqualTo(Thesaurus.NONE);
  }

  @Test
  void theBuiltInThesaurusIsReadable() {
    assertThat(Thesaurus.builtIn().entries()).hasSizeGreaterThan(300);
  }

  @Test
  void allMistakesAreToldTogetherEachWithItsLine() {
    assertThat(
            mistakes(
                """
                {
                  "elements": [
                    {"symbol": "Nd", "nam": "neodymium"},
                    {"symbol": 5, "name": "cerium"}
                  ],
                  "planets": [{"name": "Mars"}],
                  "companies": [
                    {"name": "Lynas",
                     "tickers": ["LYC"]},
                    7
                  ]
                }
                """))
        .containsExactly(
            "line 3: an entry of elements must have no property but ambiguous, group, name,"
                + " oxide, symbol, synonyms, got \"nam\"",
            "line 3: an entry of elements must have \"name\"",
            "line 4: symbol must be a text, got 5",
            "line 6: a list must be one of elements, minerals, companies, projects, places,"
                + " acronyms, got \"planets\"",
            "line 8: a ticker must be EXCHANGE:CODE, got \"LYC\"",
            "line 10: an entry must be an object, got 7");
  }

  @Test
  void anEntryMayBeThereOnce() {
    assertThat(
            mistakes(
                """
                {"places": [
                  {"name": "Norra Kärr"},
                  {"name": "Norra Karr"}
                ]}
                """))
        .containsExactly("line 3: place/norra-karr must be there once, it is on line 2 too");
  }

  @Test
  void oneNameMayStandForTwoKinds() throws InvalidThesaurus {
    assertThat(
            ThesaurusReader.read(
                    "{\"places\": [{\"name\": \"Kiruna\"}], \"projects\": [{\"name\": \"Kiruna\"}]}",
                    "own.json")
                .entries())
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]                             | a thesaurus must be a JSON object with lists of entries",
        "\"lynas\"                      | a thesaurus must be a JSON object with lists of entries",
        "{\"places\": {\"name\": \"x\"}}| places must be a list of entries",
        "{\"places\": null}             | places must be a list of entries",
        "{\"places\": [null]}           | an entry must be an object, got null",
        "{\"places\": [[]]}             | an entry must be an object, got []",
        "{} {}                          | a thesaurus must end with its object",
      })
  void whatIsNoThesaurusIsRefused(String json, String reason) {
    assertThat(mistakes(json)).containsExactly("line 1: " + reason);
  }

  @Test
  void anEmptyFileIsNone() {
    assertThat(mistakes(""))
        .containsExactly("line 1: a thesaurus must be a JSON object with lists of entries");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n\n\"places\": [{\"name\": }]}",
        "{\n\n\"places\": [{\"name\": \"x\"",
        "{\n\n\"places\": [x]}",
        "{\n\n\"places\": [], \"places\": []}",
        "{\n\n\"places\": [{\"name\": \"x\", \"name\": \"y\"}]}",
        "{\n\n\"places\": [[[[[[[[[[\"x\"]]]]]]]]]]}",
        "{\n\n\"note\": {\"a\":{\"b\":{\"c\":{\"d\":{\"e\":{}}}}}}}",
      })
  void whatIsNotJsonIsRefusedWithItsLine(String json) {
    assertThat(mistakes(json)).singleElement().asString().startsWith("line 3: must be JSON: ");
  }

  @Test
  void aBrokenEndKeepsTheMistakesBeforeIt() {
    assertThat(mistakes("{\"places\": [{}],\n"))
        .hasSize(2)
        .first()
        .isEqualTo("line 1: an entry of places must have \"name\"");
  }

  @Test
  void hostileNestingIsRefused() {
    assertThat(mistakes("{\"places\": " + "[".repeat(100_000)))
        .singleElement()
        .asString()
        .contains("must be JSON: ")
        .hasSizeLessThan(300);
  }

  @Test
  void theLongestFileIsReadAndALongerOneIsNot() throws InvalidThesaurus {
    String longest = "{}" + " ".repeat(ThesaurusReader.MAX_CHARS - 2);
    assertThat(ThesaurusReader.read(longest, "own.json")).isEqualTo(Thesaurus.NONE);
    assertThat(mistakes(longest + " "))
        .containsExactly("line 1: a thesaurus must be at most 1048576 characters, got 1048577");
  }

  @Test
  void aFileFullOfMistakesTellsTheFirst() {
    assertThat(mistakes("{\"places\": [" + "7,\n".repeat(1_000) + "7]}")).hasSize(20);
  }

  @Test
  void aMistakeNamesTheSource() {
    assertThatThrownBy(() -> ThesaurusReader.read("[]", "ours.json"))
        .isInstanceOf(InvalidThesaurus.class)
        .hasMessageStartingWith("ours.json, line 1: ");
  }
}
