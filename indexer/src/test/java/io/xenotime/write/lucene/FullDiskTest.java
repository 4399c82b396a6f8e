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
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDiskTest {

  private static final int ARTICLES = 60;
  private static final int STEPS = 20;

  /** Steps before the end, small enough to meet the commit's own file. */
  private static final int LAST_STEPS = 10;

  private static final int BYTES_OF_A_LAST_STEP = 60;

  @TempDir private Path temp;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void wheneverTheDiskFillsUpTheLastCommitStays(boolean rebuild) throws IOException {
    IndexFolder measured = new IndexFolder(temp.resolve("measured"));
    AtomicLong room = new AtomicLong(Long.MAX_VALUE);
    write(measured, "first", false);
    write(measured, "second", rebuild, room);
    long needed = Long.MAX_VALUE - room.get();
    int failed = 0;
    for (int step = 0; step < STEPS + LAST_STEPS; step++) {
      IndexFolder folder = new IndexFolder(temp.resolve("index-" + step));
      write(folder, "first", false);
      boolean full = !written(folder, rebuild, bytes(needed, step));
      assertThat(versions(folder)).containsExactly(full ? "first" : "second");
      write(folder, "second", rebuild);
      assertThat(versions(folder)).containsExactly("second");
      failed += full ? 1 : 0;
    }
    assertThat(failed).isGreaterThan(STEPS * 3 / 4);
  }

  @Test
  void aPointerThatCannotBeWrittenLeavesTheOldOne() throws IOException {
    IndexFolder folder = new IndexFolder(temp.resolve("index"));
    write(folder, "first", false);
    Path draft =
        Files.createDirectories(folder.root().resolve("CURRENT.tmp").resolve("in-the-way"));
    assertThatThrownBy(() -> write(folder, "second", true)).isInstanceOf(IOException.class);
    assertThat(versions(folder)).containsExactly("first");
    assertThat(folder.root().resolve("g000002")).doesNotExist();
    Files.delete(draft);
    Files.delete(draft.getParent());
    write(folder, "second", true);
    assertThat(versions(folder)).containsExactly("second");
  }

  private static long bytes(long needed, int step) {
    return step < STEPS
        ? needed * step / STEPS
        : needed - (long) (step - STEPS + 1) * BYTES_OF_A_LAST_STEP;
  }

  private static boolean written(IndexFolder folder, boolean rebuild, long bytes) {
    try {
      write(folder, "second", rebuild, new AtomicLong(bytes));
      return true;
    } catch (IOException full) {
      assertThat(full).hasMessage("disk is full; index %s stays as last committed", folder.root());
      return false;
    }
  }

  private static void write(IndexFolder folder, String version, boolean rebuild)
      throws IOException {
    write(folder, version, rebuild, WriterSettings.DEFAULT);
  }

  /** Writes with so little memory that some segments are written, and merged, on the way. */
  private static void write(IndexFolder folder, String version, boolean rebuild, AtomicLong room)
      throws IOException {
    write(
        folder,
        version,
        rebuild,
        new WriterSettings(0.09, path -> new FullDisk(new NIOFSDirectory(path), room)));
  }

  private static void write(
      IndexFolder folder, String version, boolean rebuild, WriterSettings settings)
      throws IOException {
    try (ArticleSink sink =
        LuceneSink.open(
            folder,
            Stamps.plain(Articles.FACETS, Thesaurus.NONE),
            InstantSource.system(),
            rebuild,
            settings)) {
      for (int id = 1; id <= ARTICLES; id++) {
        sink.put(versioned(id, version));
      }
      sink.commit();
    }
  }

  private static Article versioned(int id, String version) {
    return article(id).title(version).body(("words of the " + version + " ").repeat(id)).build();
  }

  private static Set<String> versions(IndexFolder folder) throws IOException {
    IndexContents contents = IndexContents.of(folder).orElseThrow();
    assertThat(contents.articles()).hasSize(ARTICLES);
    return contents.articles().stream().map(Article::title).collect(Collectors.toSet());
  }
}
