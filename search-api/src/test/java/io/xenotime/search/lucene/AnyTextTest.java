package io.xenotime.search.lucene;

import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.xenotime.article.Article;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.InvalidSearch;
import io.xenotime.search.RandomArchive;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import io.xenotime.search.language.RandomQueries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text that keeps to the limits makes the engine fail, snippets included. */
class AnyTextTest {

  private static final int ROUNDS = 2_000;
  private static final int LONGEST = SearchLimits.DEFAULT.maxTextChars();

  @TempDir Path folder;

  private SearchEngine engine;

  @BeforeEach
  void openEngine() throws IOException {
    RandomArchive archive = new RandomArchive(1);
    List<Article> articles = new ArrayList<>();
    for (int id = 1; id <= 50; id++) {
      articles.add(archive.article(id));
    }
    new WrittenIndex(new IndexFolder(folder)).publish(articles);
    engine =
        LuceneEngine.open(
            new IndexFolder(folder), SearchLimits.DEFAULT, FacetTrees.NONE, RandomArchive.CLOCK);
  }

  @AfterEach
  void closeEngine() {
    engine.close();
  }

  private void answer(String text) {
    engine.search(search(text).passages(2).build());
  }

  @Test
  void aRandomTextIsAnsweredOrHasTooManyClauses() {
    long seed = new SplittableRandom().nextLong();
    RandomQueries random = new RandomQueries(seed);
    for (int round = 0; round < ROUNDS; round++) {
      String text = random.text();
      try {
        answer(text);
      } catch (InvalidSearch tooMany) {
        assertThat(tooMany).as(text).hasMessageContaining("words and phrases");
      } catch (RuntimeException failure) {
        throw new AssertionError("seed " + seed + ", round " + round + ": " + text, failure);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`a `, 128, ``",
        "`\"a b\" `, 128, ``",
        "`\"a b c d\"~50 `, 70, ``",
        "`a NEAR `, 127, a",
        "`\"a b\" NEAR `, 89, a",
        "`m*s `, 128, ``",
        "`m*`, 300, s",
        "`a*?`, 300, b",
        "`a-`, 400, b*",
        "`a-m*s-`, 120, b",
        "`(a OR b AND `, 60, c",
        "`-`, 999, a",
        "`NOT `, 249, a",
        "`title:`, 160, a",
        "`a`, 1, ^2^2^2^2^2^2^2^2^2^2^2^2",
        "`date:2025 `, 99, ``",
        "`region:x `, 99, ``",
      })
  void aLongTextIsAnswered(String piece, int times, String end) {
    String text = piece.repeat(times) + end;
    assertThat(text.length()).isLessThanOrEqualTo(LONGEST);

    assertThatCode(() -> answer(text)).doesNotThrowAnyException();
  }

  @Test
  void aPhraseAsLongAsATextIsAnsweredInEveryPlace() {
    String phrase = '"' + "rare earth ".repeat(80) + '"';

    for (String text : List.of(phrase, phrase + "~50", phrase + " NEAR mine", phrase + "^2")) {
      assertThatCode(() -> answer(text)).as(text).doesNotThrowAnyException();
    }
  }
}
