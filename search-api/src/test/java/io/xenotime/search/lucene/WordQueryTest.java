package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.xenotime.article.Article;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.lucene.WordQuery.Variant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scores worked out by hand. Titles have 2, 1 and 3 words, 2 on average; bodies 2 and 6, 4 on
 * average.
 */
class WordQueryTest {

  private static final List<Article> ARTICLES =
      List.of(
          article(1).title("Magnet mine").body("magnet magnets").build(),
          article(2).title("Prices").body("one two three four five magnet").build(),
          article(3).title("Nothing at all").build());

  private static final List<Variant> STEM = List.of(new Variant("magnet", 1));

  @TempDir Path folder;

  private WrittenIndex index;

  @BeforeEach
  void makeIndex() {
    index = new WrittenIndex(new IndexFolder(folder));
  }

  /** Scores by article. */
  private Map<Long, Float> found(List<Variant> variants, List<IndexField> fields)
      throws IOException {
    try (Directory directory =
            FSDirectory.open(new IndexFolder(folder).current().orElseThrow().path());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Query query = new WordQuery("magnet", variants, fields, FieldLengths.read(reader));
      IndexSearcher searcher = new IndexSearcher(reader);
      Map<Long, Float> scores = new TreeMap<>();
      for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
        scores.put(
            Long.valueOf(searcher.storedFields().document(hit.doc).get(IndexField.ID.fieldName())),
            hit.score);
        assertThat(searcher.explain(query, hit.doc).getValue().floatValue()).isEqualTo(hit.score);
      }
      assertThat(searcher.count(query)).isEqualTo(scores.size());
      return scores;
    }
  }

  private static double saturated(double occurrences) {
    return occurrences * 2.4 / (occurrences + 1.4);
  }

  @Test
  void whatStandsInSeveralFieldsIsAddedUpBeforeItSaturates() throws IOException {
    index.publish(ARTICLES);

    Map<Long, Float> scores = found(STEM, IndexField.texts());

    double rarity = Math.log(1 + 1.5 / 2.5);
    double title = 1 / (0.5 + 0.5 * 2 / 2);
    double shortBody = 2 / (0.25 + 0.75 * 2 / 4);
    double longBody = 1 / (0.25 + 0.75 * 6 / 4);
    assertThat(scores).containsOnlyKeys(1L, 2L);
    assertThat((double) scores.get(1L))
        .isCloseTo(
            rarity * (saturated(1.5 * title + shortBody) + 0.8 * saturated(title)), within(1e-5));
    assertThat((double) scores.get(2L)).isCloseTo(rarity * saturated(longBody), within(1e-5));
  }

  @Test
  void aVariantAddsByItsWeight() throws IOException {
    index.publish(ARTICLES);

    Map<Long, Float> scores =
        found(
            List.of(new Variant("magnet", 1), new Variant("magnets", 0.2f)),
            List.of(IndexField.BODY));

    double rarity = Math.log(1 + 1.5 / 2.5);
    double place = 1 / (0.25 + 0.75 * 2 / 4);
    assertThat((double) scores.get(1L)).isCloseTo(rarity * saturated(2.2 * place), within(1e-5));
  }

  @Test
  void oneFieldIsNotAnother() throws IOException {
    index.publish(ARTICLES);
    assertThat(found(STEM, List.of(IndexField.TITLE))).containsOnlyKeys(1L);
    assertThat(found(STEM, List.of(IndexField.BODY))).containsOnlyKeys(1L, 2L);
    assertThat(found(STEM, List.of(IndexField.HEADINGS))).isEmpty();
    assertThat(found(List.of(new Variant("ferrit", 1)), IndexField.texts())).isEmpty();
  }

  @Test
  void scoresDoNotDependOnSegments() throws IOException {
    index.publish(ARTICLES);
    Map<Long, Float> together = found(STEM, IndexField.texts());
    index.publish(ARTICLES.subList(0, 1));
    index.add(ARTICLES.subList(1, 2));
    index.add(ARTICLES.subList(2, 3));
    assertThat(found(STEM, IndexField.texts())).isEqualTo(together);
  }

  @Test
  void aDeletedArticleIsNotFound() throws IOException {
    index.publish(ARTICLES);
    index.delete(1);
    assertThat(found(STEM, IndexField.texts())).containsOnlyKeys(2L);
  }
}
