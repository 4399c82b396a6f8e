package io.xenotime.write.lucene;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.article.Facet;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Stamps;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LucenePreviewTest {

  @TempDir private Path temp;
  private IndexFolder folder;

  @BeforeEach
  void anIndexOfTenArticles() throws IOException {
    folder = new IndexFolder(temp);
    try (ArticleSink sink = sink()) {
      for (int id = 1; id <= 10; id++) {
        sink.put(article(id).build());
      }
      sink.commit();
    }
  }

  private ArticleSink sink() throws IOException {
    return LuceneSink.goOn(
        folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE), InstantSource.system());
  }

  @Test
  void answersWhatTheSinkAnswers() throws IOException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    try (ArticleSink sink = sink();
        ArticleSink preview =
            LucenePreview.goOn(folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE))) {
      for (int step = 0; step < 300; step++) {
        long id = 1 + random.nextInt(15);
        if (random.nextInt(3) == 0) {
          assertThat(preview.delete(id)).as("seed %d", seed).isEqualTo(sink.delete(id));
        } else {
          Article article = article(id).excerpt("Version " + random.nextInt(2)).build();
          assertThat(preview.put(article)).as("seed %d", seed).isEqualTo(sink.put(article));
        }
      }
    }
  }

  @Test
  void writesNothing() throws IOException {
    IndexContents before = IndexContents.of(folder).orElseThrow();
    try (ArticleSink preview =
        LucenePreview.goOn(folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE))) {
      preview.put(article(1).title("Other").build());
      preview.commit();
    }
    assertThat(IndexContents.of(folder)).contains(before);
  }

  @Test
  void anIndexThatDoesNotExistIsEmpty() throws IOException {
    IndexFolder none = new IndexFolder(temp.resolve("none"));
    try (ArticleSink preview =
        LucenePreview.goOn(none, Stamps.plain(Articles.FACETS, Thesaurus.NONE))) {
      assertThat(preview.put(article(1).build())).isEqualTo(ArticleSink.Put.ADDED);
    }
    assertThat(none.root()).doesNotExist();
  }

  @Test
  void otherFacetsAreRefusedAsTheSinkDoes() {
    assertThatThrownBy(() ->
            LucenePreview.goOn(folder, Stamps.plain(List.of(new Facet("tags")), Thesaurus.NONE)))
        .hasMessageContaining("was built with other facets");
  }
}
