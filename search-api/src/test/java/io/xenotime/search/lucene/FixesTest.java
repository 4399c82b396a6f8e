package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.schema.CommitData;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of words typed by a reader of the sample archive. */
class FixesTest {

  private static Directory directory;
  private static DirectoryReader reader;
  private static Vocabulary vocabulary;
  private static Fixes fixes;

  @BeforeAll
  static void open() throws IOException {
    IndexFolder index = SampleIndex.shared();
    directory = FSDirectory.open(index.current().orElseThrow().path());
    reader = DirectoryReader.open(directory);
    vocabulary =
        Vocabulary.of(
            CommitData.readable(reader.getIndexCommit().getUserData()).stamp().thesaurus());
    fixes = new Fixes(reader, vocabulary);
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static List<Fix> of(String typed) throws IOException {
    return fixes.of(List.of(typed.split(" ")));
  }

  /** The typed words with all fixes made, those that are only offered marked. */
  private static String fixed(String typed) throws IOException {
    List<String> words = new ArrayList<>(List.of(typed.split(" ")));
    for (Fix fix : of(typed).reversed()) {
      String mark = fix.kind() == Fix.Kind.BETTER_EXISTS ? "?" : "";
      List<String> replaced = words.subList(fix.from(), fix.to());
      replaced.clear();
      replaced.add(String.join(" ", fix.words()) + mark);
    }
    return String.join(" ", words);
  }

  @ParameterizedTest
  @CsvSource({
    "dysprosim, dysprosium",
    "Linas, lynas",
    "seperation, separation",
    "exprot, export",
    "mgnets, magnets",
    "magent, magnet",
    "gadolinum, gadolinium",
    "Arafurra, arafura",
    "Vacuumschmeltze, vacuumschmelze",
    "yterbium, ytterbium",
    "tarrif, tariff",
    "Dysprozium, dysprosium",
    "Ilukka Eneaba, iluka eneabba",
  })
  void aWordThatNoArticleHasIsCorrected(String typed, String fixed) throws IOException {
    assertThat(fixed(typed)).isEqualTo(fixed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nd", "Dy", "UUUU", "LYC", "2026", "Sc2O3", "XYZZYX", "DysprosiuM", "x7"})
  void symbolsCodesAndNumbersStayAsTheyAre(String typed) throws IOException {
    assertThat(of(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"price", "leach", "leaching", "bastnäsite", "monazit", "wrnds", "Dys"})
  void whatIsFoundOrTooFarFromAllElseStaysAsItIs(String typed) throws IOException {
    assertThat(of(typed)).isEmpty();
  }

  /** Its stem is that of bastnaesite, which articles have, so that it finds what they say. */
  @Test
  void aWordThatLosesItsMistakeWithItsEndingStaysAsItIs() throws IOException {
    assertThat(of("bastnaesit")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"neodynium", "praesodymium", "disprosium"})
  void aMistakeThatTheThesaurusKnowsStaysAsItIs(String typed) throws IOException {
    assertThat(of(typed)).isEmpty();
  }

  @Test
  void aMistakeThatTheThesaurusKnowsIsNoCorrection() throws IOException {
    assertThat(fixed("neodynum")).isEqualTo("neodymium");
  }

  @Test
  void aNameThatNoArticleHasLeadsToThoseOfItsEntry() throws IOException {
    assertThat(reader.docFreq(word("cassiopeium"))).isZero();
    assertThat(fixed("cassiopeiun")).isEqualTo("cassiopeium");
  }

  private static org.apache.lucene.index.Term word(String word) {
    return new org.apache.lucene.index.Term(IndexField.WORDS.fieldName(), word);
  }

  @ParameterizedTest
  @CsvSource({"neod, neodymium", "bastn, bastnasite", "dysprosium magn, dysprosium magnet"})
  void theBeginningOfAWordIsCompletedAtTheEnd(String typed, String whole) throws IOException {
    assertThat(fixed(typed)).isEqualTo(whole);
  }

  @Test
  void aBeginningBeforeOtherWordsIsNoWordThatIsBeingTyped() throws IOException {
    assertThat(fixed("neod price")).isEqualTo("neod price");
  }

  @ParameterizedTest
  @ValueSource(strings = {"neo", "NEOD", "lynas", "export", "neod7"})
  void whatIsShortOrACodeOrKnownIsNotCompleted(String typed) throws IOException {
    assertThat(of(typed)).isEmpty();
  }

  @Test
  void aBlankThatIsMissingIsPutIn() throws IOException {
    assertThat(of("rareearth"))
        .containsExactly(new Fix(0, 1, List.of("rare", "earth"), Fix.Kind.CORRECTED));
    assertThat(fixed("the pricefloor")).isEqualTo("the price floor");
  }

  @Test
  void aBlankTooManyIsTakenOut() throws IOException {
    assertThat(of("the neo dymium price"))
        .containsExactly(new Fix(1, 3, List.of("neodymium"), Fix.Kind.CORRECTED));
    assertThat(fixed("pro duction")).isEqualTo("production");
  }

  @Test
  void twoWordsThatArticlesHaveApartAreOnlyOfferedAsOne() throws IOException {
    assertThat(fixed("off take")).isEqualTo("offtake?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rare earth", "price floor", "mountain pass", "a part", "Nd Pr", "of"})
  void wordsThatStandTogetherStayApart(String typed) throws IOException {
    assertThat(of(typed)).isEmpty();
  }

  @Test
  void wordsJoinedByHyphensAreSpeltOneByOne() throws IOException {
    assertThat(fixed("Rare-earht exprots")).isEqualTo("Rare-earth exports");
  }

  @Test
  void severalFixesAreInOrder() throws IOException {
    assertThat(fixed("chinas exprot of mgnets and rareearth"))
        .isEqualTo("chinas export of magnets and rare earth");
  }

  @Test
  void aLongTextIsLeftAsItIsBehindItsFirstWords() throws IOException {
    List<String> typed = new ArrayList<>(Collections.nCopies(Fixes.MAX_WORDS, "the"));
    typed.add("mgnets");
    assertThat(fixes.of(typed)).isEmpty();
    assertThat(fixes.of(typed.subList(1, typed.size()))).hasSize(1);
  }

  @Test
  void noTypedWordsNeedNoFix() throws IOException {
    assertThat(fixes.of(List.of())).isEmpty();
    assertThat(fixes.of(List.of("", "–", "*"))).isEmpty();
  }

  /** Of all the words there are, prince alone is far rarer than a word that is almost the same. */
  @Test
  void properWordsStayAsTheyAreHoweverRare() throws IOException {
    List<String> doubted = new ArrayList<>();
    TermsEnum words = MultiTerms.getTerms(reader, IndexField.WORDS.fieldName()).iterator();
    while (words.next() != null) {
      String word = words.term().utf8ToString();
      for (Fix fix : fixes.of(List.of(word))) {
        doubted.add(word + " " + fix.words().stream().collect(Collectors.joining(" ")));
        assertThat(fix.kind()).as(word).isEqualTo(Fix.Kind.BETTER_EXISTS);
      }
    }
    assertThat(doubted).isSubsetOf("prince price");
  }
}
