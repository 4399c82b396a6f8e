package io.xenotime.schema;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Block;
import io.xenotime.article.Link;
import io.xenotime.article.RandomArticles;
import io.xenotime.article.Term;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

class ArticleDocumentsTest {

  private final ArticleDocuments documents = new ArticleDocuments(Articles.FACETS);

  private Article stored(Article article) throws IOException {
    try (Directory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer =
          new IndexWriter(
              directory, new IndexWriterConfig(NewsAnalyzer.forIndexing(Vocabulary.NONE)))) {
        writer.addDocument(documents.toDocument(article));
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        return documents.toArticle(reader.storedFields().document(0));
      }
    }
  }

  @Test
  void anArticleComesBackAsItWas() throws IOException {
    List<Block> everyKind = new ArrayList<>();
    for (Block.Kind kind : Block.Kind.values()) {
      everyKind.add(new Block(kind, "Text of a " + kind + " – “with” signs ₂ & <b>"));
    }
    Article article =
        new Article(
            20613,
            "https://news.example/news/a/",
            "a",
            "news-archive",
            "Title",
            "Excerpt",
            List.of("One", "Two"),
            everyKind,
            new TreeMap<>(
                Map.of(
                    Articles.REGIONS,
                    List.of(new Term(315, "china", "China"), new Term(0, "peru", "Perú")),
                    Articles.NEWS_TYPE,
                    List.of(new Term(122, "ree-news", "REE News")))),
            List.of(
                new Link(Link.Kind.EDITORIAL, "https://news.example/b/", "b"),
                new Link(Link.Kind.SOURCE, "http://paper.example/?q=\u00e9", "")),
            2,
            Instant.parse("2025-12-31T13:57:39Z"),
            Instant.parse("2026-01-12T18:36:29Z"));

    assertThat(stored(article)).isEqualTo(article);
  }

  @Test
  void aBareArticleComesBackAsItWas() throws IOException {
    Article bare = article(1).build();

    assertThat(stored(bare)).isEqualTo(bare);
  }

  @Test
  void anyArticleComesBackWithItsHash() throws IOException {
    long seed = new Random().nextLong();
    for (Article article : RandomArticles.of(new Random(seed), 200)) {
      Article back = stored(article);
      assertThat(back).as("seed %d", seed).isEqualTo(article);
      assertThat(ContentHash.of(back)).as("seed %d", seed).isEqualTo(ContentHash.of(article));
    }
  }

  @Test
  void theHashTellsContentsApart() {
    Article one = article(1).title("a").body("b").region("China").build();

    assertThat(ContentHash.of(article(1).title("a").body("b").region("China").build()))
        .isEqualTo(ContentHash.of(one));
    assertThat(
            List.of(
                ContentHash.of(article(2).title("a").body("b").region("China").build()),
                ContentHash.of(article(1).title("ab").region("China").build()),
                ContentHash.of(article(1).title("a").heading("b").region("China").build()),
                ContentHash.of(article(1).title("a").highlights("b").region("China").build()),
                ContentHash.of(article(1).title("a").body("b").region("Japan").build()),
                ContentHash.of(
                    article(1)
                        .title("a")
                        .body("b")
                        .region("China")
                        .published("2020-01-01T00:00:00Z")
                        .build())))
        .doesNotHaveDuplicates()
        .doesNotContain(ContentHash.of(one));
  }
}
