package io.xenotime.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.posts.ArticleExtractor;
import io.xenotime.posts.Extracted;
import io.xenotime.posts.PostFrame;
import io.xenotime.posts.PostInputs;
import io.xenotime.posts.PostLimits;
import io.xenotime.posts.PostReader;
import io.xenotime.schema.ArticleTexts;
import io.xenotime.schema.DerivedFacets;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.schema.Vocabulary;
import io.xenotime.search.Freshness;
import io.xenotime.search.Manner;
import io.xenotime.search.Requests;
import io.xenotime.search.SearchAnswer;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.SuggestRequest;
import io.xenotime.search.Suggestion;
import io.xenotime.thesaurus.Entry;
import io.xenotime.thesaurus.Form;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.lucene.LuceneSink;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suggestions over the sample archive, read with the thesaurus that comes with the programs. */
class SampleSuggestionsTest {

  /** A suggested name finds all that goes by it, and nothing else. */
  private static final Manner BY_ALL_NAMES =
      new Manner(false, false, true, new Freshness.Off(), false);

  private static final Thesaurus THESAURUS = Thesaurus.builtIn();
  private static final Set<String> PREFIXES = new TreeSet<>();
  private static final Map<String, SearchAnswer> SEARCHED = new HashMap<>();

  @TempDir static Path folder;
  private static LuceneEngine engine;

  @BeforeAll
  static void indexTheSample() throws Exception {
    IndexFolder index = new IndexFolder(folder);
    PostInputs inputs =
        PostInputs.find(
            List.of(Path.of("..", "index-data", "posts")),
            List.of(),
            InputStream.nullInputStream());
    ArticleExtractor extractor =
        new ArticleExtractor(
            Articles.FACETS, inputs.readTerms(), ZoneOffset.UTC, PostLimits.DEFAULTS);
    DerivedFacets derived = new DerivedFacets(Articles.FACETS, Vocabulary.of(THESAURUS));
    IndexStamp stamp = IndexStamp.of(Articles.FACETS, THESAURUS);
    try (LuceneSink sink = LuceneSink.rebuild(index, stamp, InstantSource.system());
        PostReader posts = inputs.open(PostLimits.DEFAULTS)) {
      while (posts.hasNext()) {
        if (posts.next() instanceof PostFrame frame
            && extractor.extract(frame) instanceof Extracted(Article article)) {
          sink.put(derived.tagged(article));
          ArticleTexts.all(article).forEach(SampleSuggestionsTest::addPrefixes);
        }
      }
      sink.commit();
    }
    for (Entry entry : THESAURUS.entries()) {
      entry.forms().stream().map(Form::text).forEach(SampleSuggestionsTest::addPrefixes);
    }
    engine = LuceneEngine.open(index, SearchLimits.DEFAULT, FacetTrees.NONE);
  }

  private static void addPrefixes(String text) {
    for (FoldedWord word : FoldedWord.of(text)) {
      for (int letters = 1; letters <= Math.min(3, word.text().length()); letters++) {
        PREFIXES.add(word.text().substring(0, letters));
      }
    }
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static List<Suggestion> suggested(String text, String... types) {
    return engine.suggest(new SuggestRequest(text, Set.of(types), 20)).suggestions();
  }

  @Test
  void everySuggestionFindsWhatItSays() {
    assertThat(PREFIXES).hasSizeGreaterThan(1_000);
    for (String prefix : PREFIXES) {
      for (Suggestion suggestion : suggested(prefix)) {
        SearchAnswer found =
            SEARCHED.computeIfAbsent(
                suggestion.query(),
                text -> engine.search(Requests.search(text).manner(BY_ALL_NAMES).build()));
        assertThat(found.total().value())
            .as("%s: %s", prefix, suggestion)
            .isEqualTo(suggestion.count())
            .isPositive();
        assertThat(found.query().warnings()).as("%s: %s", prefix, suggestion).isEmpty();
        assertThat(found.query().interpreted()).isEqualTo(suggestion.query());
      }
    }
  }

  @Test
  void everyEntryThatArticlesSpeakOfIsSuggestedByEachOfItsNames() {
    for (Suggestion one : everyName()) {
      String name = one.alias().orElse(one.label().text());
      assertThat(suggested(name, one.type()))
          .as(name)
          .extracting(Suggestion::query)
          .contains(one.query());
    }
  }

  private static List<Suggestion> everyName() {
    return PREFIXES.stream()
        .flatMap(prefix -> suggested(prefix).stream())
        .filter(one -> !one.type().equals(Suggestion.TITLE))
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nd      | element      | neodymium",
        "nd      | element      | neodymium",
        "neodymi | element      | neodymium",
        "bastn   | mineral      | bastnäsite",
        "LYC     | company      | Lynas Rare Earths",
        "asx:lyc | company      | Lynas Rare Earths",
        "weld    | project      | Mount Weld",
        "chin    | regions      | China",
        "reo     | acronym      | REO",
        "dysprosuim | element   | dysprosium",
        "lynsa   | company      | Lynas Rare Earths",
      })
  void whatIsMeantComesFirstOfItsType(String typed, String type, String label) {
    assertThat(suggested(typed))
        .filteredOn(one -> one.type().equals(type))
        .first()
        .extracting(one -> one.label().text())
        .isEqualTo(label);
  }

  @Test
  void aNameThatTheLabelDoesNotShowIsSaid() {
    Suggestion lynas = suggested("lyc", "company").getFirst();
    assertThat(lynas.alias()).contains("LYC");
    assertThat(lynas.label().spans()).isEmpty();
    assertThat(lynas.query()).isEqualTo("company:\"Lynas Rare Earths\"");
  }
}
