package io.xenotime.search.lucene;

import static io.xenotime.article.Articles.article;
import static io.xenotime.search.Requests.search;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.xenotime.article.Article;
import io.xenotime.hierarchy.FacetTrees;
import io.xenotime.schema.IndexField;
import io.xenotime.schema.IndexFolder;
import io.xenotime.search.Hit;
import io.xenotime.search.Manner;
import io.xenotime.search.SearchEngine;
import io.xenotime.search.SearchLimits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshenerTest {

  private static final Instant NEWEST = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration TEN_YEARS = Duration.ofDays(3652);

  @TempDir Path folder;

  private static Article published(long id, Instant moment) {
    return article(id).title("Magnets").published(moment.toString()).build();
  }

  /** Scores by article where everything scores 1 but for its freshness. */
  private Map<Long, Float> scores(Duration halfLife, double share) throws IOException {
    try (Directory directory =
            FSDirectory.open(new IndexFolder(folder).current().orElseThrow().path());
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Query query = new Freshener(NEWEST, halfLife, share).on(MatchAllDocsQuery.INSTANCE);
      IndexSearcher searcher = new IndexSearcher(reader);
      Map<Long, Float> scores = new TreeMap<>();
      for (ScoreDoc hit : searcher.search(query, 10).scoreDocs) {
        scores.put(
            Long.valueOf(searcher.storedFields().document(hit.doc).get(IndexField.ID.fieldName())),
            hit.score);
      }
      return scores;
    }
  }

  @Test
  void halfOfWhatFreshnessGaveIsGoneAfterAHalfLife() throws IOException {
    new WrittenIndex(new IndexFolder(folder))
        .publish(
            List.of(
                published(1, NEWEST),
                published(2, NEWEST.minus(Duration.ofDays(120))),
                published(3, NEWEST.minus(Duration.ofDays(240))),
                published(4, NEWEST.minus(Duration.ofDays(120_000))),
                published(5, NEWEST.plus(Duration.ofDays(9)))));

    Map<Long, Float> scores = scores(Duration.ofDays(120), 0.8);

    assertThat(scores.get(1L)).isCloseTo(1.8f, within(1e-6f));
    assertThat(scores.get(2L)).isCloseTo(1.4f, within(1e-6f));
    assertThat(scores.get(3L)).isCloseTo(1.2f, within(1e-6f));
    assertThat(scores.get(4L)).isCloseTo(1, within(1e-6f));
    assertThat(scores.get(5L)).as("newer than the newest").isCloseTo(1.8f, within(1e-6f));
  }

  @Test
  void anArchiveMovedByTenYearsHasTheSameOrderAndScores() throws IOException {
    List<Article> now = new ArrayList<>();
    List<Article> then = new ArrayList<>();
    for (int id = 1; id <= 20; id++) {
      Instant moment = NEWEST.minus(Duration.ofDays(id * 37L % 800));
      String body = "magnets ".repeat(id % 4) + "and more";
      now.add(article(id).body(body).published(moment.toString()).build());
      then.add(article(id).body(body).published(moment.minus(TEN_YEARS).toString()).build());
    }
    assertThat(ranked(then)).isEqualTo(ranked(now)).hasSize(15);
  }

  private List<String> ranked(List<Article> articles) throws IOException {
    new WrittenIndex(new IndexFolder(folder)).publish(articles);
    try (SearchEngine engine =
        LuceneEngine.open(new IndexFolder(folder), SearchLimits.DEFAULT, FacetTrees.NONE)) {
      List<Hit> hits =
          engine.search(search("magnets").manner(Manner.FORGIVING).page(1, 20).build()).hits();
      return hits.stream().map(hit -> hit.id() + " " + hit.score()).toList();
    }
  }
}
