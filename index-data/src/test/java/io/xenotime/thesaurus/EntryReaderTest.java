package io.xenotime.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryReaderTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** JSON with single quotes, to be read as an entry. */
  private static EntryReader reader(Kind kind, String json) throws JsonProcessingException {
    return new EntryReader(kind, JSON.readTree(json.replace('\'', '"')));
  }

  private static Entry entry(Kind kind, String json) throws JsonProcessingException {
    EntryReader reader = reader(kind, json);
    return reader.read().orElseThrow(() -> new AssertionError(reader.mistakes()));
  }

  private static List<String> mistakes(Kind kind, String json) throws JsonProcessingException {
    EntryReader reader = reader(kind, json);
    assertThat(reader.read()).isEmpty();
    return reader.mistakes();
  }

  @Test
  void anElementIsWrittenBySymbolOxideAndSynonyms() throws JsonProcessingException {
    Entry entry =
        entry(
            Kind.ELEMENT,
            "{'symbol': 'Nd', 'name': 'neodymium', 'group': 'light', 'oxide': 'Nd2O3',"
                + " 'synonyms': ['neodymia']}");
    assertThat(entry.forms())
        .containsExactly(
            new Form("neodymium", Writing.ANY_CASE, false),
            new Form("Nd", Writing.AS_WRITTEN, true),
            new Form("Nd2O3", Writing.ANY_CASE, false),
            new Form("neodymia", Writing.ANY_CASE, false));
  }

  @Test
  void aTickerIsFoundWithTheExchangeAndWithout() throws JsonProcessingException {
    Entry entry = entry(Kind.COMPANY, "{'name': 'Lynas', 'tickers': ['ASX:LYC', 'OTC:LYSDY']}");
    assertThat(entry.forms())
        .containsExactly(
            new Form("Lynas", Writing.CAPITALISED, false),
            new Form("ASX:LYC", Writing.AS_WRITTEN, false),
            new Form("LYC", Writing.AS_WRITTEN, true),
            new Form("OTC:LYSDY", Writing.AS_WRITTEN, false),
            new Form("LYSDY", Writing.AS_WRITTEN, false));
  }

  @Test
  void aShortCodeThatIsAnAliasIsClear() throws JsonProcessingException {
    Entry entry =
        entry(Kind.COMPANY, "{'name': 'Arafura', 'tickers': ['ASX:ARU'], 'aliases': ['ARU']}");
    assertThat(entry.forms()).contains(new Form("ARU", Writing.AS_WRITTEN, false));
  }

  @ParameterizedTest
  @CsvSource({"LYC", ":LYC", "ASX:", "''", "ASX LYC"})
  void aTickerHasAnExchangeAndACode(String ticker) throws JsonProcessingException {
    assertThat(mistakes(Kind.COMPANY, "{'name': 'Lynas', 'tickers': ['" + ticker + "']}"))
        .containsExactly("a ticker must be EXCHANGE:CODE, got \"" + ticker + "\"");
  }

  @Test
  void whatIsAmbiguousIsAFormOfTheEntry() throws JsonProcessingException {
    assertThat(entry(Kind.PROJECT, "{'name': 'Donald', 'ambiguous': ['Donald']}").forms())
        .containsExactly(new Form("Donald", Writing.CAPITALISED, true));
    assertThat(mistakes(Kind.PROJECT, "{'name': 'Donald', 'ambiguous': ['donald']}"))
        .containsExactly("ambiguous must list forms of the entry, got \"donald\"");
  }

  @Test
  void anAcronymIsWrittenInItsLettersAndSpeltOut() throws JsonProcessingException {
    assertThat(entry(Kind.ACRONYM, "{'short': 'ICE', 'long': ['combustion engine']}").forms())
        .containsExactly(
            new Form("ICE", Writing.AS_WRITTEN, false),
            new Form("combustion engine", Writing.ANY_CASE, false));
  }

  @ParameterizedTest
  @CsvSource({
    "Norra Kärr, norra-karr",
    "Søve, sove",
    "  Ore & Sons Ltd.  , ore-sons-ltd",
    "xenotime-(Y), xenotime-y",
    "ISTANBUL, istanbul",
    "稀土, 稀土",
    "H₂O, h₂o",
  })
  void aSlugIsMadeOfTheName(String name, String slug) throws JsonProcessingException {
    assertThat(entry(Kind.PLACE, "{'name': '" + name + "'}").slug()).isEqualTo(slug);
  }

  @Test
  void aCompanyMayBringItsSlug() throws JsonProcessingException {
    assertThat(entry(Kind.COMPANY, "{'name': 'Lynas', 'slug': 'lynas-rare-earths'}").key())
        .isEqualTo("company/lynas-rare-earths");
  }

  @ParameterizedTest
  @CsvSource({"Lynas", "lynas rare", "-lynas", "lynas/rare", "''"})
  void aSlugHasSmallLettersDigitsAndHyphens(String slug) throws JsonProcessingException {
    assertThat(mistakes(Kind.COMPANY, "{'name': 'Lynas', 'slug': '" + slug + "'}"))
        .containsExactly("slug must be small letters, digits and hyphens, got \"" + slug + "\"");
  }

  @Test
  void aFormHasLettersAndAnEnd() throws JsonProcessingException {
    String longest = "x".repeat(Form.MAX_CHARS);
    assertThat(entry(Kind.PLACE, "{'name': '" + longest + "'}").name()).isEqualTo(longest);
    assertThat(mistakes(Kind.PLACE, "{'name': 'x" + longest + "'}"))
        .containsExactly("a form must be at most 100 characters, got 101");
    assertThat(mistakes(Kind.PLACE, "{'name': 'Kiruna', 'aliases': ['–', ' ']}"))
        .containsExactly(
            "a form must have letters or digits, got \"–\"",
            "a form must have letters or digits, got \"\"");
  }

  @Test
  void oneMistakeIsToldOnce() throws JsonProcessingException {
    assertThat(mistakes(Kind.PLACE, "{'name': 5}")).containsExactly("name must be a text, got 5");
    assertThat(mistakes(Kind.PLACE, "{'name': null}"))
        .containsExactly("an entry of places must have \"name\"");
    assertThat(mistakes(Kind.PLACE, "{'name': 'Kiruna', 'aliases': 'Giron'}"))
        .containsExactly("aliases must be a list of texts, got \"Giron\"");
    assertThat(mistakes(Kind.PLACE, "{'name': 'Kiruna', 'aliases': ['Giron', 5]}"))
        .containsExactly("aliases must be a list of texts, got 5");
  }

  @Test
  void onlyTheStartOfAnOverlongValueIsTold() throws JsonProcessingException {
    assertThat(mistakes(Kind.PLACE, "['" + "x".repeat(1_000) + "']"))
        .singleElement()
        .asString()
        .hasSizeLessThan(120)
        .endsWith("…");
  }
}
