package io.xenotime.write.lucene;

import static io.xenotime.article.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.xenotime.article.Article;
import io.xenotime.article.Articles;
import io.xenotime.schema.IndexFolder;
import io.xenotime.schema.Stamps;
import io.xenotime.thesaurus.Thesaurus;
import io.xenotime.write.ArticleSink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationsTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-20T12:00:00Z"));

  @TempDir private Path temp;
  private IndexFolder folder;

  @BeforeEach
  void folder() {
    folder = new IndexFolder(temp.resolve("index"));
  }

  private void rebuilt(Article... articles) throws IOException {
    try (ArticleSink sink =
        LuceneSink.rebuild(folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE), CLOCK)) {
      for (Article article : articles) {
        sink.put(article);
      }
      sink.commit();
    }
  }

  private List<Article> visible() throws IOException {
    return IndexContents.of(folder).map(IndexContents::articles).orElse(List.of());
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> entries = Files.list(folder.root())) {
      return entries
          .filter(Files::isDirectory)
          .map(path -> path.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aRebuildHoldsOnlyWhatWasPutInto() throws IOException {
    rebuilt(article(1).build(), article(2).build());
    rebuilt(article(2).build());
    assertThat(visible()).containsExactly(article(2).build());
    assertThat(generations()).containsExactly("g000001", "g000002");
  }

  @Test
  void theOldGenerationServesUntilTheCommit() throws IOException {
    rebuilt(article(1).build());
    try (ArticleSink sink =
        LuceneSink.rebuild(folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE), CLOCK)) {
      sink.put(article(2).build());
      assertThat(visible()).containsExactly(article(1).build());
      sink.commit();
      assertThat(visible()).containsExactly(article(2).build());
    }
  }

  @Test
  void theGenerationBeforeTheOneBeforeIsPruned() throws IOException {
    rebuilt(article(1).build());
    rebuilt(article(2).build());
    rebuilt(article(3).build());
    assertThat(generations()).containsExactly("g000002", "g000003");
  }

  @Test
  void aRebuildThatIsDroppedLeavesNothingBehind() throws IOException {
    rebuilt(article(1).build());
    try (ArticleSink sink =
        LuceneSink.rebuild(folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE), CLOCK)) {
      sink.put(article(2).build());
    }
    assertThat(visible()).containsExactly(article(1).build());
    assertThat(generations()).containsExactly("g000001");
  }

  @Test
  void whatAnInterruptedRebuildLeftIsPrunedByTheNextWriter() throws IOException {
    rebuilt(article(1).build());
    Path left = Files.createDirectory(folder.root().resolve("g000002"));
    Files.writeString(left.resolve("_0.fdt"), "half a file");
    try (ArticleSink sink =
        LuceneSink.goOn(folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE), CLOCK)) {
      sink.put(article(2).build());
      sink.commit();
    }
    assertThat(generations()).containsExactly("g000001");
    assertThat(visible()).hasSize(2);
  }

  @Test
  void aNameInUseAMomentAgoIsNotGivenAgain() throws IOException {
    rebuilt(article(1).build());
    rebuilt(article(2).build());
    Rollback.of(folder);
    rebuilt(article(3).build());
    assertThat(generations()).containsExactly("g000001", "g000003");
  }

  @Test
  void aRollbackMakesTheGenerationBeforeCurrent() throws IOException {
    rebuilt(article(1).build());
    rebuilt(article(2).build());
    assertThat(Rollback.of(folder).name()).isEqualTo("g000001");
    assertThat(visible()).containsExactly(article(1).build());
  }

  @Test
  void theFirstGenerationHasNoneToGoBackTo() throws IOException {
    rebuilt(article(1).build());
    assertThatThrownBy(() -> Rollback.of(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("index %s has no generation to go back to", folder.root());
  }

  @Test
  void aRollbackMakesNoFolder() {
    assertThatThrownBy(() -> Rollback.of(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("index must be a folder, got %s", folder.root());
    assertThat(folder.root()).doesNotExist();
  }

  @Test
  void aRollbackWaitsForNoWriter() throws IOException {
    rebuilt(article(1).build());
    rebuilt(article(2).build());
    try (ArticleSink _ =
        LuceneSink.goOn(folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE), CLOCK)) {
      assertThatThrownBy(() -> Rollback.of(folder)).hasMessageContaining("is being written");
    }
    assertThat(visible()).containsExactly(article(2).build());
  }

  @Test
  void aDamagedGenerationIsNotGoneBackTo() throws IOException {
    rebuilt(article(1).build());
    rebuilt(article(2).build());
    try (Stream<Path> files = Files.list(folder.previous().orElseThrow().path())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThatThrownBy(() -> Rollback.of(folder)).isInstanceOf(IOException.class);
    assertThat(visible()).containsExactly(article(2).build());
  }
}
