package io.xenotime.write.lucene;

import static io.xenotime.article.Articles.REGIONS;
import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.RandomArticles;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.IndexStamp;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import io.xenotime.write.IndexedArticles;
import io.xenotime.write.IndexedArticles.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneArticlesTest {

  private static final IndexStamp STAMP = IndexStamp.of(Articles.FACETS, Thesaurus.NONE);

  @TempDir private Path temp;

  private IndexFolder folder() {
    return new IndexFolder(temp.resolve("index"));
  }

  private LuceneSink sink() throws IOException {
    return LuceneSink.goOn(folder(), STAMP, InstantSource.system());
  }

  private IndexedArticles open() throws IOException {
    return LuceneArticles.open(folder()).orElseThrow();
  }

  @Test
  void beforeTheFirstCommitThereIsNothing() throws IOException {
    assertThat(LuceneArticles.open(folder())).isEmpty();
    try (ArticleSink sink = sink()) {
      sink.put(article(1).build());
    }
    assertThat(LuceneArticles.open(folder())).isEmpty();
  }

  @Test
  void whatWasPutReplacedAndDeletedComesBack() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Map<Long, Article> expected = new TreeMap<>();
    for (int commit = 0; commit < 4; commit++) {
      try (ArticleSink sink = sink()) {
        for (int i = 0; i < 60; i++) {
          long id = 1 + random.nextInt(100);
          if (random.nextInt(4) == 0) {
            sink.delete(id);
            expected.remove(id);
          } else {
            Article article = randomArticle(id, random);
            sink.put(article);
            expected.put(id, article);
          }
        }
        sink.commit();
      }
    }
    try (IndexedArticles index = open()) {
      List<Article> articles = new ArrayList<>();
      index.articles(articles::add);
      assertThat(articles).as("seed %d", seed).containsExactlyElementsOf(expected.values());
      Map<Long, Entry> entries = new TreeMap<>();
      index.entries(entry -> assertThat(entries.put(entry.id(), entry)).isNull());
      assertThat(entries.keySet()).as("seed %d", seed).isEqualTo(expected.keySet());
      for (Entry entry : entries.values()) {
        Article article = expected.get(entry.id());
        assertThat(entry.modified()).isEqualTo(article.modified());
        Articles.FACETS.forEach(
            facet -> assertThat(entry.terms().get(facet)).isEqualTo(article.terms(facet)));
        assertThat(index.article(entry.id())).contains(article);
      }
      assertThat(index.article(1000)).isEmpty();
      assertThat(index.count()).isEqualTo(expected.size());
      assertThat(index.taxonomies()).isEqualTo(Articles.FACETS);
    }
  }

  @Test
  void articlesOfEveryKindComeBackWholeWithTheirTermsInOrder() throws IOException {
    long seed = new Random().nextLong();
    List<Article> articles = RandomArticles.of(new Random(seed), 200);
    try (ArticleSink sink = sink()) {
      for (Article article : articles.reversed()) {
        sink.put(article);
      }
      sink.commit();
    }
    try (IndexedArticles index = open()) {
      List<Article> back = new ArrayList<>();
      index.articles(back::add);
      assertThat(back).as("seed %d", seed).isEqualTo(articles);
      index.entries(entry -> {
        Article article = articles.get((int) entry.id() - 1);
        Articles.FACETS.forEach(facet ->
            assertThat(entry.terms().get(facet))
                .as("seed %d", seed)
                .isEqualTo(article.terms(facet)));
      });
    }
  }

  private static Article randomArticle(long id, Random random) {
    Articles article = article(id).title("Title " + random.nextInt(5));
    for (int i = random.nextInt(4); i > 0; i--) {
      int term = random.nextInt(6);
      article.term(REGIONS, "Region " + term);
    }
    return article
        .published(Instant.ofEpochSecond(random.nextInt(1_000_000_000)).toString())
        .body("Body " + random.nextInt(9))
        .build();
  }

  @Test
  void aPositionStaysUntilAnotherComes() throws IOException {
    try (ArticleSink sink = sink()) {
      sink.put(article(1).build());
      sink.commit(Map.of("site", "https://news.example/", "as_of", "monday"));
      assertPosition(Map.of("site", "https://news.example/", "as_of", "monday"));
      sink.put(article(2).build());
      sink.commit();
      assertPosition(Map.of("site", "https://news.example/", "as_of", "monday"));
      sink.commit(Map.of("as_of", "tuesday"));
      assertPosition(Map.of("as_of", "tuesday"));
    }
    try (ArticleSink sink = sink()) {
      sink.put(article(3).build());
      sink.commit();
    }
    assertPosition(Map.of("as_of", "tuesday"));
    try (ArticleSink sink = LuceneSink.rebuild(folder(), STAMP, InstantSource.system())) {
      sink.put(article(4).build());
      sink.commit();
    }
    assertPosition(Map.of());
  }

  private void assertPosition(Map<String, String> expected) throws IOException {
    try (IndexedArticles index = open()) {
      assertThat(index.position()).isEqualTo(expected);
    }
  }

  @Test
  void eachOfSeveralCommitsOfOneSinkStaysWhateverComesAfter() throws IOException {
    try (ArticleSink sink = sink()) {
      sink.put(article(1).build());
      sink.commit();
      sink.put(article(2).build());
      assertThat(sink.put(article(1).build())).isEqualTo(ArticleSink.Put.UNCHANGED);
      sink.commit(Map.of("n", "2"));
      sink.delete(1);
      sink.put(article(3).build());
    }
    try (IndexedArticles index = open()) {
      assertThat(index.count()).isEqualTo(2);
      assertThat(index.article(1)).isPresent();
      assertThat(index.article(3)).isEmpty();
      assertThat(index.position()).isEqualTo(Map.of("n", "2"));
    }
  }

  @Test
  void anIndexOfAnotherBuildSaysWhatToDo() throws IOException {
    try (ArticleSink sink = sink()) {
      sink.put(article(1).build());
      sink.commit();
    }
    try (Directory directory = FSDirectory.open(folder().current().orElseThrow().path());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("xenotime.layout", "of another time").entrySet());
      writer.commit();
    }
    assertThatThrownBy(() -> LuceneArticles.open(folder()))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "index %s was built with other fields or another analysis, build it anew with --rebuild",
            folder().root());
  }
}
