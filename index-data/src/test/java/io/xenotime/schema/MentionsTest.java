package io.xenotime.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.schema.Mentions.Reading;
import io.xenotime.thesaurus.Kind;
import io.xenotime.thesaurus.Thesaurus;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in thesaurus in sentences that have misled dictionaries before. */
class MentionsTest {

  private static final Vocabulary VOCABULARY = Vocabulary.of(Thesaurus.builtIn());

  private static List<Mention> mentions(Reading reading, String text) {
    return new Mentions(VOCABULARY, reading).in(NewsAnalyzer.written(text));
  }

  private static Set<String> certain(Reading reading, String text) {
    return mentions(reading, text).stream()
        .filter(Mention::certain)
        .map(mention -> mention.entry().key())
        .collect(Collectors.toSet());
  }

  private static Set<String> in(String text) {
    return certain(Reading.TEXT, text);
  }

  private static Set<String> of(Kind kind, String text) {
    return in(text).stream()
        .filter(key -> key.startsWith(kind.label() + "/"))
        .map(key -> key.substring(kind.label().length() + 1))
        .collect(Collectors.toSet());
  }

  @Test
  void noLanthanumIsInLaRochelle() {
    String text = "Solvay runs La Rochelle, Nd and Pr are made there. La Rochelle Nd.";
    assertThat(of(Kind.ELEMENT, text)).containsExactlyInAnyOrder("neodymium", "praseodymium");
    assertThat(of(Kind.PLACE, text)).containsExactly("la-rochelle");
    assertThat(mentions(Reading.TEXT, "La Rochelle and Solvay La Rochelle"))
        .extracting(mention -> mention.entry().key())
        .doesNotContain("element/lanthanum");
    assertThat(in("La, Ce and Nd")).contains("element/lanthanum");
  }

  @Test
  void aPresidentIsNoProject() {
    assertThat(of(Kind.PROJECT, "President Donald Trump signed it.")).isEmpty();
    assertThat(of(Kind.PROJECT, "Donald Trump signed the order.")).isEmpty();
    assertThat(of(Kind.PROJECT, "The Donald project in Victoria")).containsExactly("donald");
    assertThat(of(Kind.PROJECT, "ore from Donald by 2027")).containsExactly("donald");
    assertThat(certain(Reading.SEARCH, "donald trump")).isEmpty();
  }

  @Test
  void ofNamesWithinEachOtherTheLongestCounts() {
    assertThat(of(Kind.COMPANY, "Namibia Critical Metals drilled at Lofdal"))
        .containsExactly("namibia-critical-metals");
    assertThat(of(Kind.COMPANY, "Critical Metals drilled at Tanbreez"))
        .containsExactly("critical-metals-corp");
    assertThat(of(Kind.COMPANY, "critical metals are wanted")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PR agencies, pr and pR",
        "Pr",
        "It takes time, er, and Er is no word.",
        "Ho Chi Minh, ho ho ho",
        "Y Combinator and the Y axis",
        "In Lu Xun",
        "the EU and Eu",
      })
  void symbolsAloneAreNoElements(String text) {
    assertThat(of(Kind.ELEMENT, text)).isEmpty();
  }

  @Test
  void symbolsAreElementsWhereWordsAroundThemSaySo() {
    assertThat(of(Kind.ELEMENT, "Er, Ho and Y"))
        .containsExactlyInAnyOrder("erbium", "holmium", "yttrium");
    assertThat(of(Kind.ELEMENT, "Pr oxide")).containsExactly("praseodymium");
    assertThat(of(Kind.ELEMENT, "PR oxide")).isEmpty();
    assertThat(of(Kind.ELEMENT, "the Dy price")).containsExactly("dysprosium");
  }

  @Test
  void whoeverSearchesForASymbolMeansIt() {
    assertThat(certain(Reading.SEARCH, "Nd")).contains("element/neodymium");
    assertThat(certain(Reading.SEARCH, "Er")).contains("element/erbium");
    assertThat(certain(Reading.SEARCH, "er")).isEmpty();
    assertThat(certain(Reading.SEARCH, "PR")).doesNotContain("element/praseodymium");
    assertThat(certain(Reading.SEARCH, "La Rochelle")).doesNotContain("element/lanthanum");
  }

  @Test
  void whoeverSearchesNeedNotSetCapitals() {
    assertThat(certain(Reading.SEARCH, "la rochelle"))
        .contains("place/la-rochelle")
        .doesNotContain("element/lanthanum");
    assertThat(certain(Reading.SEARCH, "mp materials")).containsExactly("company/mp-materials");
    assertThat(certain(Reading.SEARCH, "la")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Nd2O3", "Nd₂O₃", "nd2o3", "ND2O3", "neodymium oxide", "Neodymium", "neodynium"})
  void anElementIsFoundInEverySpelling(String text) {
    assertThat(of(Kind.ELEMENT, "made of " + text)).containsExactly("neodymium");
  }

  @Test
  void tickersAreFoundWithTheExchangeAndWithout() {
    assertThat(of(Kind.COMPANY, "Lynas (ASX:LYC) rose")).containsExactly("lynas-rare-earths");
    assertThat(of(Kind.COMPANY, "shares of ASX: LYC rose")).containsExactly("lynas-rare-earths");
    assertThat(certain(Reading.SEARCH, "LYC")).containsExactly("company/lynas-rare-earths");
    assertThat(of(Kind.COMPANY, "asx:lyc")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bastnäsite",
        "Bastnäsite",
        "bastnasite",
        "bastnaesite",
        "BASTNÄSITE",
        "bastnäsite-(Ce)"
      })
  void aMineralIsFoundInEverySpelling(String text) {
    assertThat(of(Kind.MINERAL, text)).containsExactly("bastnasite");
    assertThat(of(Kind.ELEMENT, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Türkiye", "Turkiye", "Turkey", "TÜRKİYE", "Türkiye’s"})
  void aPlaceIsFoundInEverySpelling(String text) {
    assertThat(of(Kind.PLACE, "mines in " + text)).containsExactly("turkiye");
  }

  @Test
  void aPlaceIsNoBird() {
    assertThat(of(Kind.PLACE, "a cold turkey")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ionic clays, mineral/ion-adsorption-clay",
    "carbonatites, mineral/carbonatite",
    "a carbonatite, mineral/carbonatite",
    "MRECs, acronym/mrec",
    "mixed rare earth carbonates, acronym/mrec",
    "Monazites, mineral/monazite",
  })
  void thingsAreCounted(String text, String key) {
    assertThat(in(text)).contains(key);
  }

  @Test
  void namesAreNot() {
    assertThat(of(Kind.COMPANY, "the Lynases")).isEmpty();
    assertThat(of(Kind.PLACE, "the Turkeys")).isEmpty();
  }
}
