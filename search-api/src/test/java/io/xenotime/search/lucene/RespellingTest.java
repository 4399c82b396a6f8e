package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Vocabulary;
import io.xenotime.search.QueryReading.Correction;
import io.xenotime.search.language.QueryLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespellingTest {

  private static final QueryLanguage LANGUAGE = new QueryLanguage(List.of("regions"));

  @TempDir private static Path folder;

  private static Directory directory;
  private static DirectoryReader reader;
  private static Fixes fixes;

  @BeforeAll
  static void open() throws IOException {
    IndexFolder index = new IndexFolder(folder);
    new WrittenIndex(index)
        .publish(
            List.of(
                article(1).title("Dysprosium and neodymium").body("A price for magnets.").build(),
                article(2).title("Rare earth").body("They take turns and turn off.").build(),
                article(3).title("Offtake").build()));
    directory = FSDirectory.open(index.current().orElseThrow().path());
    reader = DirectoryReader.open(directory);
    fixes = new Fixes(reader, Vocabulary.NONE);
  }

  @AfterAll
  static void close() throws IOException {
    reader.close();
    directory.close();
  }

  private static Respelling.Result corrected(String text) throws IOException {
    return Respelling.corrected(LANGUAGE.read(text).query(), fixes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dysprosim            | dysprosium",
        "dysprosim price      | dysprosium price",
        "neo dymium price     | neodymium price",
        "rareearth price      | rare earth price",
        "neo dymium           | neodymium",
        "title:dysprosim x    | title:dysprosium x",
        "title:rareearth      | title:rare title:earth",
        "rareearth OR mgnets  | (rare earth) OR magnets",
        "dysprosim^2 price    | dysprosium^2 price",
        "mgnets (x OR prcie)  | magnets (x OR price)",
        "mgnets \"x\" dysprosim | magnets \"x\" dysprosium",
      })
  void whatNoArticleHasIsSpeltAsArticlesDo(String text, String spelt) throws IOException {
    assertThat(corrected(text).query()).hasToString(spelt);
    assertThat(LANGUAGE.read(spelt).query()).isEqualTo(corrected(text).query());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"dysprosim\"",
        "price -dysprosim",
        "dysprosim*",
        "mgn?ts",
        "mgnets NEAR/3 prcie",
        "regions:dysprosim",
        "neo OR dymium",
        "neo \"x\" dymium",
        "neo title:dymium",
        "price magnets",
        ""
      })
  void whatIsQuotedOrExcludedOrNoWordStays(String text) throws IOException {
    assertThat(corrected(text).query()).isEqualTo(LANGUAGE.read(text).query());
    assertThat(corrected(text).corrections()).isEmpty();
  }

  @Test
  void correctionsAreToldInOrder() throws IOException {
    assertThat(corrected("Dysprosim neo dymium rareearth price").corrections())
        .containsExactly(
            new Correction("Dysprosim", "dysprosium"),
            new Correction("neo dymium", "neodymium"),
            new Correction("rareearth", "rare earth"));
  }

  @Test
  void whatArticlesHaveIsBetterInAnotherSpellingOnlyWhenAskedFor() throws IOException {
    assertThat(corrected("off take dysprosim").query()).hasToString("off take dysprosium");
    Respelling.Result better =
        Respelling.better(LANGUAGE.read("off take dysprosim").query(), fixes);
    assertThat(better.query()).hasToString("offtake dysprosium");
    assertThat(better.corrections()).hasSize(2);
  }
}
