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
import io.xenotime.write.ArticleSinkContract;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneSinkTest extends ArticleSinkContract {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456789Z");

  @TempDir private Path temp;
  private IndexFolder folder;

  @BeforeEach
  void folderWithinOneThatDoesNotExistYet() {
    folder = new IndexFolder(temp.resolve("data").resolve("index"));
  }

  @Override
  protected ArticleSink open() throws IOException {
    return open(NOON);
  }

  @Override
  protected List<Article> visible() throws IOException {
    return IndexContents.of(folder).map(IndexContents::articles).orElse(List.of());
  }

  private ArticleSink open(Instant now) throws IOException {
    return LuceneSink.goOn(
        folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE), InstantSource.fixed(now));
  }

  private IndexContents contents() throws IOException {
    return IndexContents.of(folder).orElseThrow();
  }

  private void indexOne() throws IOException {
    try (ArticleSink sink = open()) {
      sink.put(article(1).build());
      sink.commit();
    }
  }

  @Test
  void aCommitCarriesItsStampAndTime() throws IOException {
    indexOne();
    assertThat(contents().commit().stamp())
        .isEqualTo(Stamps.plain(Articles.FACETS, Thesaurus.NONE));
    assertThat(contents().commit().committedAt()).isEqualTo(NOON);
  }

  @Test
  void aRunThatChangesNothingMakesNoCommit() throws IOException {
    indexOne();
    IndexContents before = contents();
    try (ArticleSink sink = open(NOON.plusSeconds(60))) {
      sink.put(article(1).build());
      sink.delete(99);
      sink.commit();
    }
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void aRunThatChangesSomethingGoesOnInTheSameGeneration() throws IOException {
    indexOne();
    try (ArticleSink sink = open(NOON.plusSeconds(60))) {
      sink.put(article(2).build());
      sink.commit();
    }
    assertThat(contents().generation()).isEqualTo(1);
    assertThat(contents().commit().committedAt()).isEqualTo(NOON.plusSeconds(60));
  }

  @Test
  void anEmptyFirstRunIsAnIndexToo() throws IOException {
    try (ArticleSink sink = open()) {
      sink.commit();
    }
    assertThat(contents().articles()).isEmpty();
  }

  @Test
  void otherFacetsWantARebuild() throws IOException {
    indexOne();
    List<Facet> others = List.of(Articles.REGIONS, new Facet("tags"));
    assertThatThrownBy(() ->
            LuceneSink.goOn(
                folder, Stamps.plain(others, Thesaurus.NONE), InstantSource.fixed(NOON)))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "index %s was built with other facets, build it anew with --rebuild: wanted [regions, tags], got [regions, organization, news-type]",
            folder.root());
    assertThat(visible()).hasSize(1);
  }

  @Test
  void facetsInAnotherOrderAreTheSame() throws IOException {
    indexOne();
    LuceneSink.goOn(
            folder,
            Stamps.plain(Articles.FACETS.reversed(), Thesaurus.NONE),
            InstantSource.fixed(NOON))
        .close();
  }

  @Test
  void otherFieldsWantARebuild() throws IOException {
    indexOne();
    foreignCommit();
    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessage(
            "index %s was built with other fields or another analysis, build it anew with --rebuild",
            folder.root());
  }

  @Test
  void aRebuildTakesThePlaceOfAnIndexWithOtherFields() throws IOException {
    indexOne();
    foreignCommit();
    try (ArticleSink sink =
        LuceneSink.rebuild(
            folder, Stamps.plain(Articles.FACETS, Thesaurus.NONE), InstantSource.fixed(NOON))) {
      sink.put(article(2).build());
      sink.commit();
    }
    assertThat(visible()).containsExactly(article(2).build());
  }

  @Test
  void anUnreadableIndexWantsARebuild() throws IOException {
    indexOne();
    org.apache.lucene.util.IOUtils.rm(folder.current().orElseThrow().path());
    assertThatThrownBy(this::open)
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(
            "index " + folder.root() + " cannot be read, build it anew with --rebuild: ");
  }

  private void foreignCommit() throws IOException {
    try (Directory directory = FSDirectory.open(folder.current().orElseThrow().path());
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("xenotime.layout", "of another time").entrySet());
      writer.commit();
    }
  }
}
